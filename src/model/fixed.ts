import type { EvidenceLabel, ParameterDefinition, Unit } from './parameter'

/** A parameter of the played weeks that no reader sets: its range is its default. */
export function fixed<Value extends number>(
  symbol: string,
  unit: Unit,
  value: Value,
  label: EvidenceLabel,
  source: string,
): ParameterDefinition & { readonly default: Value } {
  return { symbol, unit, default: value, min: value, max: value, step: 1, label, source, group: 'season' }
}
