// @ts-check

/**
 * Whether this Node can run the tools: they need 20.19, or 22.12 or later. Plain old JavaScript, so that a Node that is
 * too old gets as far as saying so.
 *
 * @param {string} version such as `20.19.0`
 * @returns {string | undefined} a sentence for the reader when it cannot
 */
export function nodeComplaint(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (fits) return undefined
  return `This needs Node 20.19, or 22.12 or later, and ${version} is running: install a newer one and try again.`
}
