import { readPlay } from '../play';

export const arabic = readPlay(
  'ar',
  `
26d2h omar_q8: @AcmeParcels الشحنة AP660120094KW وصلت الكويت من أسبوع وللحين ما أحد اتصل
  2h30m AcmeParcels: أهلاً عمر، نعتذر عن التأخير. سيتصل بك المندوب اليوم قبل الخامسة. ^LS
    6h omar_q8: وصلت، مشكورين
19d8h noura_reads: @AcmeParcels هل يمكن تغيير عنوان التسليم بعد خروج الطلب من المستودع؟
  1h AcmeParcels: نعم يا نورة، من التطبيق حتى الثامنة مساءً قبل يوم التسليم. ^MK
13d4h layla_hasan: @AcmeParcels دفعت رسوم الجمارك مرتين، 14 ديناراً في كل مرة. رقم الطلب 5096-51
  7h AcmeParcels: نعتذر يا ليلى، أعدنا المبلغ اليوم وسيظهر خلال خمسة أيام عمل. ^JD
7d5h noura_reads: @AcmeParcels شكراً على التغليف الجميل، وصلت الكتب كأنها هدية 📚
3d8h omar_q8: @AcmeParcels التطبيق يعلق عند شاشة الدفع، الخطأ 3301، جربت بطاقتين
21h noura_reads: @AcmeParcels الطرد مكتوب عليه "تم التسليم للحارس" ولا يوجد حارس في بنايتنا أصلاً
4h5m layla_hasan #arabic: @AcmeParcels متى يصل الطلب 5320-14؟ كان الموعد يوم الأحد والتتبع لم يتغير منذ ثلاثة أيام.
`,
);
