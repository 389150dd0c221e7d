/**
 * Turnover and vacancy rates of children's social workers in England at nine censuses, in percent of full-time
 * equivalents at 30 September. Department for Education, Children's social work workforce, 2017 to 2025 (Open
 * Government Licence), as listed in `../evidence/evidence.md`, section B.
 */
export const vacancyCensuses = [
  { year: 2017, turnover: 13.4, vacancy: 17.0 },
  { year: 2018, turnover: 15.1, vacancy: 16.5 },
  { year: 2019, turnover: 15.0, vacancy: 16.4 },
  { year: 2020, turnover: 13.5, vacancy: 16.1 },
  { year: 2021, turnover: 15.4, vacancy: 16.7 },
  { year: 2022, turnover: 17.2, vacancy: 20.0 },
  { year: 2023, turnover: 15.9, vacancy: 18.9 },
  { year: 2024, turnover: 13.9, vacancy: 17.3 },
  { year: 2025, turnover: 11.8, vacancy: 14.2 },
] as const
