/** The look of one kind of child: colour (0 to 1), radius in metres, and whether it is an open ring. */
export interface Mark {
  readonly colour: readonly [number, number, number]
  readonly radius: number
  readonly ring: boolean
}
