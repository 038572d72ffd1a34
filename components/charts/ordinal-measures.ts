/** Heights of the chart of ordinals, in px: above the plot, the plot, and the axis below it. */
export const TOP = 22;
export const PLOT = 230;
export const AXIS = 34;
