import { noChange } from 'lit-html'
import { Directive, type DirectiveParameters, directive, type PropertyPart } from 'lit-html/directive.js'

/**
 * The value of a field, set wherever the field itself holds another: readers change fields, and what was drawn last says
 * nothing of that. For `.value` alone, and so a quarter of the size of lit's own `live`, which is among the first bytes.
 */
class LiveValue extends Directive {
  override update({ element }: PropertyPart, [value]: DirectiveParameters<this>): typeof noChange {
    const field = element as HTMLInputElement
    if (field.value !== value) field.value = value
    return noChange
  }
  render(_value: string): typeof noChange {
    return noChange
  }
}

/** As the value of `.value` in a template. */
export const live = directive(LiveValue)
