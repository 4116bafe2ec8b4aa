/** A packument of any size, shaped like those of packages with thousands of versions: most of a version is as in the one before. */

/** `bytes`: at least so many. */
export function packumentText(bytes: number): string {
  const versions: string[] = []
  const times: string[] = []
  for (let index = 0, size = 0; size < bytes; index++) {
    const version = `${Math.floor(index / 40)}.${Math.floor(index / 4) % 10}.0${index % 4 === 0 ? '' : `-canary.${index}`}`
    const text = `"${version}":${JSON.stringify(manifest(version, index))}`
    versions.push(text)
    times.push(`"${version}":"${new Date(Date.UTC(2015, 0, 1) + index * 3_600_000).toISOString()}"`)
    size += text.length
  }
  const rest = `"time":{${times.join()}},"readme":${JSON.stringify('# framework\n'.repeat(4000))},"users":{"someone":true}`
  return `{"_id":"framework","name":"framework","dist-tags":{"latest":"1.0.0"},"versions":{${versions.join()}},${rest}}`
}

const listed = (count: number, of: (index: number) => string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`@scope/package-${index}`, of(index)]))

function manifest(version: string, index: number): object {
  const digits = String(index).padStart(40, '0')
  const integrity = `sha512-${Buffer.from(digits.repeat(2)).subarray(0, 64).toString('base64')}`
  return {
    name: 'framework',
    version,
    description: 'A framework – for the tests',
    keywords: ['react', 'server', 'web'],
    license: 'MIT',
    main: './dist/server.js',
    scripts: listed(12, (number) => `build --step ${number} && test`),
    repository: { type: 'git', url: 'git+https://github.com/example/framework.git' },
    dependencies: { ...listed(10, (number) => `^1.${number}.0`), '@scope/env': version },
    devDependencies: { ...listed(60, (number) => `2.${number}.${Math.floor(index / 10)}`), '@scope/own': version },
    gitHead: digits,
    _id: `framework@${version}`,
    maintainers: [
      { name: 'alice', email: 'alice@example.com' },
      { name: 'bob', email: 'bob@example.com' },
    ],
    dist: {
      shasum: digits,
      integrity,
      tarball: `https://registry.example/framework/-/framework-${version}.tgz`,
      fileCount: 4000 + index,
      unpackedSize: 90_000_000 + index,
      signatures: [{ sig: `MEUCIQ${digits}AiB${digits}=`, keyid: 'SHA256:DhQ8wR5APBvFHLF/+Tc+AYvPOdTpcIDqOhxsBHRwC7U' }],
      attestations: { url: `https://registry.example/-/npm/v1/attestations/framework@${version}`, provenance: { predicateType: 'slsa' } },
    },
    _npmUser: { name: 'alice', email: 'alice@example.com' },
    _npmOperationalInternal: { host: 's3://npm-registry-packages', tmp: `tmp/framework_${version}_${digits}` },
    _hasShrinkwrap: false,
  }
}
