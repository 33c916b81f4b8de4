import { readPlay } from '../play';

/** Korean, Thai, Hindi, Chinese, Indonesian. */
export const asia = [
  ...readPlay(
    'ko',
    `
23d7h park_jihoon9: @AcmeParcels 배송 완료라고 뜨는데 문 앞에 아무것도 없어요 ㅠㅠ AP810045512KR
  1h10m AcmeParcels: 안녕하세요 지훈님, 경비실에 맡겨져 있습니다. 불편을 드려 죄송합니다. ^LS
    25m park_jihoon9: 찾았어요! 감사합니다
10d2h minseo_k: @AcmeParcels 해외 배송 반품은 어떻게 신청하나요? 앱에 메뉴가 안 보여요
5d15h park_jihoon9: @AcmeParcels 기사님 정말 친절하세요. 비 오는데 박스에 비닐까지 씌워 주셨어요 👍
5h55m minseo_k #korean: @AcmeParcels 주문번호 5318-27 일주일째 '통관 중'입니다. 서류를 더 보내야 하나요?
`,
  ),
  ...readPlay(
    'th',
    `
18d10h ploy_th: @AcmeParcels ส่งของไปเชียงใหม่กี่วันถึงคะ ลูกค้าถามทุกวันเลย
  2h AcmeParcels: สวัสดีค่ะคุณพลอย ปกติ 2 ถึง 3 วันทำการค่ะ ^MK
9d9h somchai_bkk: @AcmeParcels กล่องบุบทั้งสองใบ แต่ของข้างในไม่แตก ถือว่าโชคดีครับ
4h50m somchai_bkk #thai: @AcmeParcels พัสดุ AP930027716TH ค้างที่คลังสี่วันแล้ว ลูกค้าจะยกเลิกอยู่แล้วครับ ช่วยดูให้หน่อย
`,
  ),
  ...readPlay(
    'hi',
    `
22d5h rahul_sharma_: @AcmeParcels बल्ला मँगाया था, बल्ले का कवर आया। मैच रविवार को है भाई
  1h AcmeParcels: राहुल जी, माफ़ कीजिए। बल्ला आज एक्सप्रेस से निकल रहा है, शनिवार तक पहुँचेगा। ^JD
    2d5h rahul_sharma_: आ गया, और हम जीत भी गए 🏏
15d3h meena_joshi: @AcmeParcels क्या स्कूल की किताबें भेजने पर कोई छूट मिलती है?
8d9h rahul_sharma_: @AcmeParcels डिलीवरी वाले भैया ने फ़ोन करके रास्ता पूछा और समय पर आए, धन्यवाद
3d15h meena_joshi: @AcmeParcels ऐप में पिन कोड 411004 "सेवा उपलब्ध नहीं" दिखा रहा है, पिछले महीने तक तो आता था
6h40m rahul_sharma_ #hindi: @AcmeParcels ऑर्डर 5316-60 के ₹1,240 कट गए पर ऑर्डर दिख नहीं रहा। पैसे वापस कब आएँगे?
`,
  ),
  ...readPlay(
    'zh',
    `
11d8h wangxiaomei: @AcmeParcels 请问寄茶叶到英国需要什么文件？
  4h AcmeParcels: 您好，需要一份商业发票，注明重量和价值即可。 ^LS
`,
  ),
  ...readPlay(
    'in',
    `
6d12h dewi_lestari9: @AcmeParcels kak, kue kering saya sampai Surabaya tinggal remah-remah 😢 bisa klaim?
  3h AcmeParcels: Halo Dewi, maaf sekali. Bisa, kirim foto dan nomor resi lewat pesan ya. ^MK
`,
  ),
];
