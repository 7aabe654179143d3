/** The widest gap in a drawing that is taken for one, and not for the end of a cable: maps are drawn by towns, not metres. */
export const widestGapKm = 10;
