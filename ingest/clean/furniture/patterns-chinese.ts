import { anywhere, edge, type LinePattern } from './line-pattern';

const HAN_NAME = '\\p{Script=Han}{2,4}';
const MORE_NAMES = `(?:[\\s、]+${HAN_NAME})`;
const REPORTER =
  '(?:(?:本[报報网網刊台]|见习|見習|实习|實習|特[约約派])*(?:[记記]者|[编編][译譯]|通[讯訊][员員]))';
/** What follows "reporter" in a heading: the word is part of it and no name comes. */
const NO_NAME =
  '(?![会會节節站证證]|手[记記]|[观觀]察|[调調][查研]|走[访訪]|[获獲]悉|了解|日前|[专專][访訪]|提[问問]|[从從在问問])';
const WORK =
  '(?:(?:综合|綜合|即[时時]|外[电電])?(?:[报報][导導道]|外[电電]|[摄攝]影?|整理)|文(?:[／/]?[图圖])?)';

/** Shapes of Chinese pages: staff lines, counters, numbers of registration, handles of the page. */
export const CHINESE_PATTERNS: readonly LinePattern[] = [
  // Staff: a name and what its bearer did, on a line of its own. A line with another outlet's name in it stays.
  anywhere(
    'byline',
    40,
    new RegExp(
      `^[■□●◎▲〔【[(（]?\\s*${REPORTER}\\s*[:：]?\\s*${NO_NAME}${HAN_NAME}${MORE_NAMES}{0,3}\\s*[／/｜|]\\s*(?:\\p{Script=Han}{2,6}?)?${WORK}[〕】\\])）]?$`,
      'u',
    ),
  ),
  // In brackets, and only where a colon, a space or a second name shows that names are what follows.
  anywhere(
    'byline',
    40,
    new RegExp(
      `^[〔【[(（]\\s*${REPORTER}(?:\\s*[:：]\\s*|\\s+|(?=${HAN_NAME}[\\s、]))${NO_NAME}${HAN_NAME}${MORE_NAMES}{0,4}\\s*[〕】\\])）]$`,
      'u',
    ),
  ),
  edge(
    'byline',
    40,
    new RegExp(
      `^(?:${REPORTER}(?:\\s*[:：]\\s*|\\s+)${NO_NAME}${HAN_NAME}${MORE_NAMES}{0,4}|(?:文\\s*[／/｜|:：]\\s*|(?:[图圖][／/]文|文[／/][图圖])[\\s／/｜|:：]+)(?:${REPORTER}\\s*)?${HAN_NAME}${MORE_NAMES}{0,2})$`,
      'u',
    ),
  ),
  anywhere(
    'byline',
    60,
    new RegExp(
      `^[（(【[]\\s*(?:(?:责任|責任|责|責|本文|值班|本期)?[编編][辑輯审審]?|校[对對]|[审審][核校]|[统統][筹籌])(?:\\s*[:：]\\s*|\\s+)${HAN_NAME}(?:[\\s、，,]+${HAN_NAME}){0,4}\\s*[）)】\\]]$`,
      'u',
    ),
  ),
  // Counters
  anywhere(
    'share',
    40,
    /^(?:人[气氣]|[访訪][问問](?:量|次[数數])|[阅閱][读讀](?:[数數]|次[数數])|[点點][击擊](?:量|次[数數]))\s*[:：]\s*[\d,.万萬]+(?:次|人)?$/u,
  ),
  // Registration of the site
  anywhere(
    'legal',
    80,
    /^\p{Script=Han}?公网安备\s*\d+号?$|^(?:网站标识码|备案号|网站备案号?|(?:互联网新闻信息服务|增值电信业务经营|信息网络传播视听节目)许可证(?:编?号)?)\s*[:：]?\s*[\p{Script=Han}A-Z\d()（）-]{4,40}$/u,
  ),
  // Handles of the page
  anywhere(
    'navigation',
    20,
    /^[[【(（]\s*(?:[详詳][细細情]|全文|更多|查看(?:[详詳]情|全文)|[阅閱][读讀]全文)\s*[>›»]*\s*[\]】)）]$/u,
  ),
  anywhere('share', 20, /^(?:[特超]?[大中小]\s+){2,4}[特超]?[大中小]$/u),
  anywhere('share', 50, /^(?:用|使用|打开|打開)微信[^。！？]{0,16}(?:扫|掃)[^。！？]{0,24}$/u),
];
