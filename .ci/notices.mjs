// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Somebody else's work in the built page: its name, with a version where it is a package, and its notice word for word.
 *
 * @typedef {{ name: string, text: string }} Notice
 */

/** Where the notices stand in the built folder. */
export const noticesFile = 'LICENCES.txt'

/**
 * Puts the notices of all that is in the build beside the page, as their licences ask of every copy. What is in it is read off
 * the build itself, so that a package that comes with a new dependency of a dependency is named too; what the bundler left out is not. The worker is a build of its
 * own, and holds our arithmetic alone.
 *
 * @param {string} root the folder of this project
 * @param {Notice[]} others what is shipped and is no package, such as a font
 * @returns {import('vite').Plugin}
 * @throws when a package in the build has no licence, naming it
 */
export function noticesPlugin(root, others) {
  return {
    name: 'notices',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap(one => (one.type === 'chunk' ? one.moduleIds : []))
      const packages = [...new Set(modules.flatMap(id => packageFolder(id) ?? []))].sort()
      const own = readFileSync(join(root, 'LICENSE'), 'utf8')
      this.emitFile({
        type: 'asset',
        fileName: noticesFile,
        source: noticesText(own, [...packages.map(folder => noticeOf(folder, own)), ...others]),
      })
    },
  }
}

/**
 * The folder of the package that a module belongs to; null for one of our own, or of the bundler's.
 *
 * @param {string} id
 */
export function packageFolder(id) {
  const path = id.replace(/^\0/, '').replaceAll('\\', '/')
  return path.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/)?.[0] ?? null
}

/**
 * The notice of a package: its licence file, word for word. One that names the MIT licence and its author and has no such file
 * gets the words of that licence, with what it does name.
 *
 * @param {string} folder
 * @param {string} mit a licence file that has the words of the MIT licence
 * @returns {Notice}
 * @throws when there is nothing to go by, naming the package
 */
export function noticeOf(folder, mit) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const called = `${name} ${version}`
  const file = readdirSync(folder).find(one => /^(licen[cs]e|copying)(\.|-|$)/i.test(one))
  if (file) return { name: called, text: readFileSync(join(folder, file), 'utf8') }
  const by = author?.name ?? author
  const words = mit.slice(mit.indexOf('Permission is hereby granted'))
  if (license === 'MIT' && by) return { name: called, text: `MIT License\n\nCopyright (c) ${by}\n\n${words}` }
  throw new Error(`The package ${name} is in the build and has no licence file.`)
}

/**
 * @param {string} own our own licence
 * @param {Notice[]} notices
 */
function noticesText(own, notices) {
  const parts = notices.map(({ name, text }) => `${rule}\n${name}\n${rule}\n\n${text.trim()}\n`)
  return `Eighty Thousand\n\n${own.trim()}\n\nThe built page holds work of others, under these licences.\n\n${parts.join('\n')}`
}

const rule = '-'.repeat(72)
