function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** Family names that stand first in Han characters; two of them before one. */
export const chineseFamilies = setOf(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 皇甫 王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 周 吴 吳 徐 孙 孫 马 馬 朱 胡 郭 何 林 罗 羅 郑 鄭 梁 谢 謝 宋 唐 许 許 邓 鄧 冯 馮 韩 韓 曹 曾 彭 肖 蔡 潘 田 董 袁 于 余 叶 葉 蒋 蔣 杜 苏 蘇 魏 程 吕 呂 丁 沈 任 姚 卢 盧 傅 钟 鍾 姜 崔 谭 譚 廖 范 汪 陆 陸 金 石 戴 贾 贾 韦 夏 邱 方 侯 邹 熊 孟 秦 白 江 阎 薛 尹 段 雷 黎 史 龙 陶 贺 顾 毛 郝 龚 邵 万 钱 严 武 莫 孔 向 汤',
);

/** Japanese family names in kanji. */
export const japaneseFamilies = setOf(
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 藤本 小山 平野 野口 上野 武田 松井 千葉 岩崎 菅原 木下 久保 佐野 野村 松尾 市川 菊地 杉本 古川 大西 島田 水野 桜井 高野 渡邉 吉川 山内 西田 飯田 菊池 小松 西川 北村 安田 五十嵐 川口 平田 関 中田 久保田 東 服部 川崎 岩田 土屋 福島 本田 辻 樋口 秋山 田口 永井 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 森本 星野 矢野 浅野 大島 吉岡 小池 野田 荒木 松浦 熊谷',
);

/** Korean family names; those of two syllables before the others. */
export const koreanFamilies = setOf(
  '남궁 황보 제갈 사공 선우 서문 독고 김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 류 나 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모',
);

/** Family names of East Asia in Latin letters: which part of "Kim Minsu" is the given one. */
export const eastAsianFamilies = setOf(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao zeng peng xiao cai pan tian dong yuan yu ye jiang du su wei cheng lu ding shen ren yao fu zhong cui tan liao fan wong chan chow cheung ng lam kwok chiu ' +
    'kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song hong yoo ' +
    'sato suzuki takahashi tanaka ito watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi saito shimizu yamazaki mori ikeda hashimoto abe ishikawa yamashita nakajima ogawa maeda okada hasegawa fujita goto kondo murakami endo aoki sakamoto ota nishimura fujii okamoto fujiwara miura nakano',
);

/** Vietnamese family names, without accents; the given name stands last. */
export const vietnameseFamilies = setOf(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh mai',
);

/** Hungarian family names, without accents; they stand first at home. */
export const hungarianFamilies = setOf(
  'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah simon racz fekete szilagyi torok feher balazs gal kis szucs kocsis pinter fodor orsos sipos magyar lukacs gulyas biro kiraly katona laszlo jakab bogdan balog boros fazekas kelemen antal somogyi vincze hegedus deak bodnar barta',
);

const SLAVIC =
  /(?:ов|ев|ёв|ова|ева|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|енко|ук|юк|чук|ых|их|ко|дзе|швили|ян|ець|ич|ик|ник|ер|ман|ль|ой|оз|ар|нь)$/u;
const PATRONYMIC = /(?:ович|евич|ич|овна|евна|ична|ишна|івна|йович)$/u;

/** True for a Cyrillic word with the ending of a family name. */
export function looksSlavicFamily(word: string): boolean {
  return word.length > 3 && SLAVIC.test(word);
}

/** True for a name made from the father's: "Сергеевич". */
export function isPatronymic(word: string): boolean {
  return word.length > 5 && PATRONYMIC.test(word);
}
