/** What is used here of the combobox of the public sector's design systems, which has no types of its own. */
declare module 'accessible-autocomplete' {
  interface Options<Result> {
    readonly element: HTMLElement
    readonly id: string
    readonly source: (query: string, populate: (results: readonly Result[]) => void) => void
    readonly onConfirm: (result: Result | undefined) => void
    readonly templates: {
      readonly inputValue: (result: Result | undefined) => string
      /** As HTML. */
      readonly suggestion: (result: Result) => string
    }
    readonly confirmOnBlur?: boolean
    readonly displayMenu?: 'inline' | 'overlay'
    readonly minLength?: number
    readonly name?: string
    readonly menuAttributes?: { readonly [name: string]: string }
    readonly tNoResults?: () => string
    readonly tStatusQueryTooShort?: (letters: number) => string
    readonly tStatusNoResults?: () => string
    readonly tStatusSelectedOption?: (name: string, count: number, at: number) => string
    readonly tStatusResults?: (count: number, selected: string) => string
    readonly tAssistiveHint?: () => string
  }
  export default function accessibleAutocomplete<Result>(options: Options<Result>): void
}
