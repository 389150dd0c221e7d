/** What a reader is told about one parameter of the model. */
export interface ParameterWords {
  /** The label of its control. */
  readonly name: string
  /** One line on what it does. For an assumed size it says so. */
  readonly does: string
  /** The value in words, where the unit alone would not make sense when spoken. */
  readonly say?: (value: number) => string
  /** A caution that belongs beside the source. */
  readonly note?: string
}
