/** One press from the caseload in the live sentence: what an average caseload does not say. */
export const caseloadCaution = [
  'The caseload here agrees with England’s, 15.2 on 30 September 2025, because the model was set to give it. The Department for Education asks for caution with such averages.',
  'The department’s measure counts cases, not work: one case can take far more time than another.',
  'The measure takes in every registered worker who holds even one case, agency workers included.',
  'The cases it counts include foster and adoptive carers, and young people who have left care. In this model every case is about a child who may need help.',
  'A Community Care poll in 2025, as reported, drew nearly 600 votes. For 78 per cent of the voters the official average, then 15.4, was well below their own caseload. Readers chose whether to vote.',
] as const

/** Where that comes from. */
export const caseloadSources =
  'Department for Education, Children’s social work workforce, 2025 edition (published in February 2026), and its methodology; Community Care, 2025, as reported. The next census is due about February 2027.'
