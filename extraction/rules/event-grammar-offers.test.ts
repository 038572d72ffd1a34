import { OFFER_RULES } from './event-grammar-offers';
import { describeFrames, type FrameCase } from './event-grammar-testing';

const CASES: readonly FrameCase[] = [
  [
    'report for a period, made known',
    'The report for the first nine months, which was filed on Thursday, is thin.',
    'report for the first nine months, which was filed',
    'The report for the first nine months is thin.',
  ],
  [
    'accounts, which it made known',
    'The annual accounts, which the miner lodged on Friday, are thin.',
    'annual accounts, which the miner lodged',
    'The annual accounts, which few people read, are thin.',
  ],
  ['opened its books', 'The smelter opened its books on Friday.', 'opened its books', 'He opened the book.'],
  [
    'offer to shareholders',
    'The board cleared a share repurchase on Friday.',
    'cleared a share repurchase',
    'The board cleared the table.',
  ],
  [
    'shares were offered',
    'A rights issue of A$50 million was launched on Friday.',
    'rights issue of A$50 million was launched',
    'A rights issue is a way to raise money.',
  ],
  [
    'issues shares',
    'The miner is issuing stock at A$3.',
    'is issuing stock',
    'The miner is issuing a warning.',
  ],
  [
    'went to the market for money',
    'The mill went to the bond market on Friday.',
    'went to the bond market',
    'The cook went to the fish market.',
  ],
  [
    'bought its own shares',
    'The mill bought back 3 million shares.',
    'bought back 3 million shares',
    'The mill bought 3 cranes.',
  ],
  [
    'list price, made known',
    'The list price for oxide, out last Friday, rose.',
    'list price for oxide, out',
    'The list price for oxide rose.',
  ],
  [
    'papers came from an authority',
    'Then came three notices from the Ministry of Commerce.',
    'came three notices from the Ministry',
    'Then came three notices from the plumber.',
  ],
  [
    'auction was held',
    'An auction of terbium drew nine bidders.',
    'auction of terbium drew',
    'The auction house has a new rule.',
  ],
  [
    'an offer came with the accounts',
    'The accounts came with a placement of 200 million dollars.',
    'came with a placement',
    'The accounts came with a warning.',
  ],
  ['a paper came', 'Friday brought a price list.', 'brought a price list', 'Friday brought a thunderstorm.'],
  [
    'policy that an authority made',
    'The quota that the ministry handed down in April is small.',
    'quota that the ministry handed down',
    'The quota that the miners want is large.',
  ],
  [
    'dividend is paid on a day',
    'Holders will receive 3c a share on 4 May.',
    'Holders will receive 3c a share',
    'Holders will receive a letter.',
  ],
  [
    'deal of a day',
    'Cash grew after a rights issue in May.',
    'rights issue',
    'Cash grew after a rights issue of some size.',
  ],
  [
    'began to be traded',
    'The shares began trading in Oslo on Friday.',
    'began trading',
    'The shares rose in Oslo on Friday.',
  ],
];

describeFrames('frames of offers, prices and papers made known', OFFER_RULES, CASES);
