import type { MeetingChart } from '@/core/views/meeting-chart';

/** Heights in pixels that the frame of the chart of meetings reserves and its drawing uses. */
export const AXIS = 34;
export const LANE = 20;
/** Above the bars: room for the open article's name where one of its meetings has a month. */
const OWN_TOP = 34;
const BARE_TOP = 10;

export const topOf = (model: MeetingChart): number =>
  model.months.some((month) => month.own > 0) ? OWN_TOP : BARE_TOP;
