import type { SelfName } from '../../domain/report/wording/unit-words';

/** How units speak of themselves, by the end of their name; others say 我单位. */
export const SELF_NAMES: readonly SelfName[] = [
  { nameEnds: '中心', self: '我中心' },
  { nameEnds: '局', self: '我局' },
  { nameEnds: '委员会', self: '我委' },
  { nameEnds: '委', self: '我委' },
  { nameEnds: '厅', self: '我厅' },
  { nameEnds: '办公室', self: '我办' },
  { nameEnds: '法院', self: '我院' },
  { nameEnds: '检察院', self: '我院' },
  { nameEnds: '医院', self: '我院' },
  { nameEnds: '中学', self: '我校' },
  { nameEnds: '小学', self: '我校' },
  { nameEnds: '学校', self: '我校' },
  { nameEnds: '联合会', self: '我会' },
  { nameEnds: '总队', self: '我总队' },
  { nameEnds: '支队', self: '我支队' },
  { nameEnds: '大队', self: '我大队' },
  { nameEnds: '馆', self: '我馆' },
  { nameEnds: '站', self: '我站' },
  { nameEnds: '所', self: '我所' },
  { nameEnds: '街道', self: '我街道' },
  { nameEnds: '街道办事处', self: '我街道' },
];
