/** The longest season the page offers, in weeks: three years. */
export const longestSeason = 156
