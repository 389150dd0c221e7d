/**
 * Words for children that are not theirs. A case is what a council opens, holds and closes, so there may be an open
 * one; nobody is one.
 */
export const notTheirNames =
  /\bvictims?\b|\bLAC\b|disguised compliance|\bat-risk\b|\b(?:bad|complex|difficult|hard|sad|serious|such|these|this|those|worst) cases?\b|\d cases?\b(?! held|-)/i
