// Jest loads ESM-only packages with require(), which needs Node 24.15. npm scripts find that Node in node_modules/.bin (see tools/node24). This file
// says so if they do not.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(
    [
      `Countersign is developed on Node 24.15 or newer; this is Node ${process.versions.node}.`,
      'help: run it through npm (`npm test`, `npm run build`, …), which puts the Node 24 from node_modules first on PATH.',
      '      If that Node is missing, run `npm ci` without --omit=optional. There is no such package for your platform',
      '      (macOS on ARM)? Then install the Node of .nvmrc, for example with `nvm install`.',
    ].join('\n'),
  )
  process.exit(1)
}
