/**
 * The letters that every font of the site has, by how wide the widest of these draws them, in thousandths of an em. A
 * test holds them to the files in `public/fonts/`.
 */
export const LETTERS: readonly (readonly [width: number, letters: string])[] = [
  [0, '\u{300}\u{301}\u{303}\u{304}\u{308}\u{309}\u{323}\u{329}'],
  [150, '\u{2009}'],
  [200, '⁄∕'],
  [250, ' \u{a0}'],
  [300, "'ʻʼ‘’‚′"],
  [350, '!,-.:;ijl|¡¦°·ìíîïıіїј•‹›'],
  [400, '()/I[\\]ft{}ª²³¹ÌÍÎÏІЇ'],
  [450, 'º'],
  [500, '"*?Jrsz®¿Јгзѓѕґ“”„″'],
  [550, '$+0123456789<=>^_`ce~¢£¤¥§¨¬¯±´¸×çèéêë÷ˆ˚˜есэѐёє–€−'],
  [600, '#SZagovxy«»àáâãäåðòóôõöøýÿЃЅГЗабвоухьяўҐұ'],
  [650, 'EFLPTbdhkpquµ¶ÈÉÊËÞùúûüþЀЁЄБЕРТЬЭдклрчђћќ'],
  [700, 'BCXYnÇÝßñВСХЯийнпцъѝџҰ↑↓'],
  [750, '&ADGKOQRVÀÁÂÃÄÅÐÒÓÔÕÖØЌЎАДКЛОУЧ'],
  [800, 'NU©ÑÙÚÛÜЂЏПФЦЪм'],
  [850, 'HwæЋЍИЙНыљ—™'],
  [900, '@жтфюњ'],
  [950, '%M¼½¾œМшщ'],
  [1000, 'mÆŒЉЖЫ…'],
  [1050, 'WЊЮ'],
  [1100, 'ШЩ№'],
];
