/**
 * The combobox without styles of its own in the page: the one it writes as an attribute, on telephones of Apple's, our content policy
 * refuses; and nothing else of ours has any. Each becomes a class, or `hidden`.
 *
 * @returns {import('vite').Plugin}
 */
export function strictAutocomplete() {
  return {
    name: 'strict-autocomplete',
    transform: {
      filter: { id: /accessible-autocomplete\.min\.js/ },
      handler(code) {
        return {
          code: styles.reduce((rest, [style, instead]) => {
            const found = rest.match(style)
            if (found?.length !== 1)
              throw new Error('The combobox has other styles than those that were looked at.')
            return rest.replace(style, instead)
          }, code),
          map: null,
        }
      },
    },
  }
}

/** @type {readonly [RegExp, string][]} */
const styles = [
  [/ style="border:0;clip:[^"]*"/g, ' class="unseen"'],
  // Hidden by its class, `autocomplete__status` (`panel-place.css`).
  [/,style:\{border:"0",clip:[^}]*\}/g, ''],
  [/style:\{display:"none"\}/g, 'hidden:!0'],
]
