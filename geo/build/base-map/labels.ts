import type { Position } from '../../../src/dataset/types.ts';
import { focusStates } from './borders.ts';

export interface Label {
  readonly position: Position;
  readonly name: string;
  readonly name_ru: string;
  readonly name_kk: string;
  readonly kind: 'country' | 'water';
  /** 1 is shown first. */
  readonly rank: 1 | 2 | 3;
  readonly focus?: true;
}

/** English, Russian and Kazakh name, longitude, latitude, rank. Positions are chosen by hand: where a cartographer would write. */
type Row = readonly [name: string, ru: string, kk: string, lon: number, lat: number, rank: 1 | 2 | 3];

const countries: Readonly<Record<string, Row>> = {
  KZ: ['Kazakhstan', 'Казахстан', 'Қазақстан', 67.3, 48.6, 1],
  UZ: ['Uzbekistan', 'Узбекистан', 'Өзбекстан', 63.4, 41.9, 1],
  KG: ['Kyrgyzstan', 'Кыргызстан', 'Қырғызстан', 74.6, 41.55, 1],
  TJ: ['Tajikistan', 'Таджикистан', 'Тәжікстан', 71.2, 38.75, 1],
  TM: ['Turkmenistan', 'Туркменистан', 'Түрікменстан', 59.2, 39.2, 1],
  RU: ['Russia', 'Россия', 'Ресей', 62, 57.5, 1],
  CN: ['China', 'Китай', 'Қытай', 101, 36.5, 1],
  IR: ['Iran', 'Иран', 'Иран', 54.3, 32.5, 1],
  TR: ['Türkiye', 'Турция', 'Түркия', 33.3, 39.3, 1],
  IN: ['India', 'Индия', 'Үндістан', 78.5, 22.5, 1],
  AF: ['Afghanistan', 'Афганистан', 'Ауғанстан', 66, 33.8, 2],
  PK: ['Pakistan', 'Пакистан', 'Пәкістан', 68.5, 29.3, 2],
  AZ: ['Azerbaijan', 'Азербайджан', 'Әзербайжан', 47.6, 40.45, 2],
  GE: ['Georgia', 'Грузия', 'Грузия', 43.4, 42.15, 2],
  AM: ['Armenia', 'Армения', 'Армения', 44.7, 40.3, 3],
  MN: ['Mongolia', 'Монголия', 'Моңғолия', 103.5, 46.6, 2],
  UA: ['Ukraine', 'Украина', 'Украина', 31.6, 49.1, 2],
  BY: ['Belarus', 'Беларусь', 'Беларусь', 28, 53.6, 2],
  PL: ['Poland', 'Польша', 'Польша', 19.3, 52.1, 2],
  DE: ['Germany', 'Германия', 'Германия', 10.3, 51.1, 1],
  FR: ['France', 'Франция', 'Франция', 2.5, 46.7, 1],
  GB: ['United Kingdom', 'Великобритания', 'Ұлыбритания', -1.7, 52.9, 2],
  ES: ['Spain', 'Испания', 'Испания', -3.6, 40.1, 2],
  IT: ['Italy', 'Италия', 'Италия', 12.7, 42.9, 2],
  NL: ['Netherlands', 'Нидерланды', 'Нидерланд', 5.6, 52.3, 3],
  BE: ['Belgium', 'Бельгия', 'Бельгия', 4.7, 50.65, 3],
  AT: ['Austria', 'Австрия', 'Австрия', 14.2, 47.5, 3],
  CZ: ['Czechia', 'Чехия', 'Чехия', 15.3, 49.8, 3],
  HU: ['Hungary', 'Венгрия', 'Мажарстан', 19.4, 47.1, 3],
  RO: ['Romania', 'Румыния', 'Румыния', 25, 45.9, 2],
  BG: ['Bulgaria', 'Болгария', 'Болгария', 25.2, 42.7, 3],
  RS: ['Serbia', 'Сербия', 'Сербия', 20.8, 44.1, 3],
  GR: ['Greece', 'Греция', 'Грекия', 22, 39.4, 3],
  FI: ['Finland', 'Финляндия', 'Финляндия', 26, 63, 2],
  SE: ['Sweden', 'Швеция', 'Швеция', 15.3, 61.5, 2],
  NO: ['Norway', 'Норвегия', 'Норвегия', 9, 61.3, 2],
  EE: ['Estonia', 'Эстония', 'Эстония', 25.8, 58.75, 3],
  LV: ['Latvia', 'Латвия', 'Латвия', 25.3, 56.85, 3],
  LT: ['Lithuania', 'Литва', 'Литва', 23.9, 55.4, 3],
  MD: ['Moldova', 'Молдавия', 'Молдова', 28.6, 47.1, 3],
  SY: ['Syria', 'Сирия', 'Сирия', 38.5, 35, 3],
  IQ: ['Iraq', 'Ирак', 'Ирак', 43.3, 33.2, 2],
  SA: ['Saudi Arabia', 'Саудовская Аравия', 'Сауд Арабиясы', 44.5, 24, 1],
  AE: ['UAE', 'ОАЭ', 'БАӘ', 54.3, 23.6, 3],
  OM: ['Oman', 'Оман', 'Оман', 56.3, 20.6, 3],
  YE: ['Yemen', 'Йемен', 'Йемен', 47.6, 15.7, 3],
  EG: ['Egypt', 'Египет', 'Мысыр', 29.5, 26.5, 2],
  NP: ['Nepal', 'Непал', 'Непал', 84, 28.3, 3],
  BD: ['Bangladesh', 'Бангладеш', 'Бангладеш', 90.1, 24, 3],
  MM: ['Myanmar', 'Мьянма', 'Мьянма', 96.2, 21.5, 3],
  TH: ['Thailand', 'Таиланд', 'Тайланд', 101.2, 15.6, 3],
  VN: ['Vietnam', 'Вьетнам', 'Вьетнам', 108.2, 13.7, 3],
  MY: ['Malaysia', 'Малайзия', 'Малайзия', 102.2, 4, 3],
  ID: ['Indonesia', 'Индонезия', 'Индонезия', 113.5, -1.2, 2],
  JP: ['Japan', 'Япония', 'Жапония', 138, 36.4, 1],
  KR: ['South Korea', 'Республика Корея', 'Оңтүстік Корея', 127.9, 36.4, 2],
  KP: ['North Korea', 'КНДР', 'Солтүстік Корея', 126.7, 40, 3],
  US: ['United States', 'США', 'АҚШ', -99, 39.5, 1],
  CA: ['Canada', 'Канада', 'Канада', -106, 56, 1],
  MX: ['Mexico', 'Мексика', 'Мексика', -102.5, 23.8, 2],
  BR: ['Brazil', 'Бразилия', 'Бразилия', -52.5, -10, 1],
  AU: ['Australia', 'Австралия', 'Аустралия', 134.5, -25, 1],
  ZA: ['South Africa', 'ЮАР', 'ОАР', 23.8, -29.8, 2],
  NG: ['Nigeria', 'Нигерия', 'Нигерия', 8, 9.8, 3],
  CD: ['DR Congo', 'ДР Конго', 'Конго ДР', 23.5, -2.8, 3],
  DZ: ['Algeria', 'Алжир', 'Алжир', 2.7, 28.3, 3],
};

const waters: readonly Row[] = [
  ['Caspian Sea', 'Каспийское море', 'Каспий теңізі', 50.6, 41.6, 1],
  ['Black Sea', 'Чёрное море', 'Қара теңіз', 34.2, 43.2, 1],
  ['Mediterranean Sea', 'Средиземное море', 'Жерорта теңізі', 18.4, 34.6, 1],
  ['Arabian Sea', 'Аравийское море', 'Араб теңізі', 64, 16.5, 1],
  ['Red Sea', 'Красное море', 'Қызыл теңіз', 38.2, 20.2, 2],
  ['Persian Gulf', 'Персидский залив', 'Парсы шығанағы', 51.4, 26.8, 2],
  ['Bay of Bengal', 'Бенгальский залив', 'Бенгал шығанағы', 88.5, 14.5, 2],
  ['Baltic Sea', 'Балтийское море', 'Балтық теңізі', 19.2, 56.9, 2],
  ['North Sea', 'Северное море', 'Солтүстік теңіз', 3.2, 56.3, 2],
  ['South China Sea', 'Южно-Китайское море', 'Оңтүстік Қытай теңізі', 113.8, 14.3, 2],
  ['East China Sea', 'Восточно-Китайское море', 'Шығыс Қытай теңізі', 125, 29.2, 3],
  ['Yellow Sea', 'Жёлтое море', 'Сары теңіз', 123, 35.4, 3],
  ['Sea of Japan', 'Японское море', 'Жапон теңізі', 134.6, 39.8, 3],
  ['Indian Ocean', 'Индийский океан', 'Үнді мұхиты', 75, -12, 1],
  ['Atlantic Ocean', 'Атлантический океан', 'Атлант мұхиты', -35, 33, 1],
  ['Pacific Ocean', 'Тихий океан', 'Тынық мұхиты', 165, 28, 1],
  ['Aral Sea', 'Аральское море', 'Арал теңізі', 59.3, 45.2, 2],
  ['Lake Balkhash', 'озеро Балхаш', 'Балқаш көлі', 75.2, 46.25, 2],
  ['Issyk-Kul', 'Иссык-Куль', 'Ыстықкөл', 77.3, 42.43, 2],
  ['Lake Zaysan', 'озеро Зайсан', 'Зайсан көлі', 83.9, 48.0, 3],
  ['Alakol', 'озеро Алаколь', 'Алакөл', 81.75, 46.1, 3],
  ['Lake Baikal', 'озеро Байкал', 'Байкал көлі', 107.8, 53.3, 3],
  ['Lake Urmia', 'озеро Урмия', 'Урмия көлі', 45.5, 37.6, 3],
  ['Lake Van', 'озеро Ван', 'Ван көлі', 42.9, 38.6, 3],
  ['Sevan', 'озеро Севан', 'Севан көлі', 45.3, 40.35, 3],
];

/** Names of countries and waters with their positions, in the order in which they are written above. */
export function baseMapLabels(): Label[] {
  const ofCountries = Object.entries(countries).map(([iso, row]) => ({
    ...label(row, 'country'),
    ...(focusStates.includes(iso) ? { focus: true as const } : {}),
  }));
  return [...ofCountries, ...waters.map((row) => label(row, 'water'))];
}

function label([name, name_ru, name_kk, lon, lat, rank]: Row, kind: Label['kind']): Label {
  return { position: [lon, lat], name, name_ru, name_kk, kind, rank };
}
