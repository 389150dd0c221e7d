import type { Settings } from '../store/settings'

/** Below this width, in CSS pixels, an embed and the story open with the children gathered: scattered dots would be too small to count. */
export const narrow = 600

/** The settings a page opens with: the link's, and gathered in a narrow embed unless the link says. */
export function initialSettings(settings: Settings, search: string, width: number): Settings {
  const said = new URLSearchParams(search).has('gather')
  return settings.view === 'embed' && width < narrow && !said ? { ...settings, gathered: true } : settings
}
