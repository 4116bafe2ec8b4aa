// One-line changes of the lines that decide, each with the tests that must notice it: [file, from, to, tests].
//
// `from` is text that occurs once in the file. Where it has moved to another file it is found there. Choose a change that lets something in, not one
// that only breaks. For a line that blocks more when it is wrong, one mutation is enough.

const rule = (id) => [`__tests__/rules/${id}.test.ts`]
const SIGNATURES = ['__tests__/attestation/hostile.test.ts', '__tests__/attestation/units.test.ts']
const CERTIFICATES = ['__tests__/attestation/certificate.test.ts']
const EVIDENCE = ['__tests__/attestation/evidence.test.ts', '__tests__/domain/hash.test.ts']
const TARBALL = ['__tests__/ecosystems/npm/tarball/read.test.ts']
const STANDING = ['__tests__/policy/standing.test.ts', '__tests__/policy/compare.test.ts']
const PARSE = ['__tests__/policy/parse.test.ts', '__tests__/policy/refused.test.ts']
const EXEMPT = ['__tests__/policy/exempt.test.ts']
const DECIDE = ['__tests__/decide.test.ts']
const LOCKFILES = '__tests__/ecosystems/npm/lockfiles'
const NPM_CLOSURE = [`${LOCKFILES}/npm-closure.test.ts`]
const YARN_CLOSURE = [`${LOCKFILES}/yarn-classic-closure.test.ts`, `${LOCKFILES}/yarn-classic-wishes.test.ts`]
const MANIFESTS = ['__tests__/line/manifests.test.ts', '__tests__/line/unnamed-workspaces.test.ts']
const PATCHED = ['__tests__/lockfile/patched.test.ts']
const CACHED = ['__tests__/gather/cached-archives.test.ts', '__tests__/ecosystems/npm/tarball/yarn-cache.test.ts']
const NAMES = ['__tests__/ecosystems/npm/lockfiles/names.test.ts']
const LAYOUT = ['__tests__/ecosystems/npm/lockfiles/hosted.test.ts']
const EVIDENCE_BY_ID = ['__tests__/gather/github-evidence.test.ts']
const PLACES = ['__tests__/lockfile/diff.test.ts', '__tests__/domain/git.test.ts', '__tests__/ecosystems/npm/lockfiles/hosted.test.ts']
const INPUTS = ['__tests__/line/install-inputs.test.ts']

export const MUTATIONS = [
  // Which bytes evidence is about
  ['src/domain/hash.ts', 'return found.size === 1 && hex !== undefined', 'return hex !== undefined', EVIDENCE],
  ['src/domain/hash.ts', 'hex?.length === 2 * ALGORITHMS[algorithm] ? hex : undefined', 'hex', EVIDENCE],
  [
    'src/domain/hash.ts',
    "return asSet(left) === asSet(right) ? 'same'",
    "return left.some((one) => right.includes(one)) ? 'same'",
    EVIDENCE,
  ],
  ['src/domain/hash.ts', 'strongestFirst.indexOf(a) > strongestFirst.indexOf(b)', 'false', [...EVIDENCE, ...rule('integrity-missing')]],
  ['src/text/base64.ts', '(bits & ((1 << width) - 1)) === 0 ? hex : undefined', 'hex', EVIDENCE],
  [
    'src/attestation/evidence.ts',
    "if (bound.kind === 'ambiguous') return unbound(",
    "if (bound.kind === 'ambiguous' && document.kind === 'absent') return unbound(",
    EVIDENCE,
  ],
  [
    'src/attestation/evidence.ts',
    'if (archive.value[locked.algorithm] !== locked.hex)',
    'if (archive.value[locked.algorithm] === undefined)',
    EVIDENCE,
  ],
  [
    'src/attestation/evidence.ts',
    "if (locked.algorithm === 'sha512') return { kind: 'bytes'",
    "if (locked.algorithm !== 'md5') return { kind: 'bytes'",
    EVIDENCE,
  ],
  [
    'src/attestation/evidence.ts',
    "attestationsAdvertised !== true) return { kind: 'unattested' }",
    "attestationsAdvertised !== undefined) return { kind: 'unattested' }",
    EVIDENCE,
  ],
  [
    'src/attestation/evidence.ts',
    "if (document.kind === 'known') return true",
    "if (document.kind === 'known') return false",
    [...EVIDENCE, '__tests__/gather/publication.test.ts'],
  ],
  [
    'src/gather/archives.ts',
    'if (digests.sha512 === sha512) return',
    'if (digests.sha512 !== undefined) return',
    ['__tests__/gather/archives.test.ts'],
  ],
  [
    'src/gather/archives.ts',
    'address.slice(0, one.length + 1) === `${one}/`',
    'address.slice(0, one.length) === one',
    ['__tests__/gather/archives.test.ts'],
  ],
  ['src/attestation/subject.ts', 'if (name !== expected)', 'if (name === undefined)', SIGNATURES],
  ['src/attestation/subject.ts', 'if (sha512 !== wanted.sha512)', 'if (sha512 === undefined)', SIGNATURES],
  [
    'src/rules/integrity-changed.ts',
    "if (algorithm === 'sha1' && claims?.shasum !== undefined && claims.shasum !== hex)",
    'if (false)',
    rule('integrity-changed'),
  ],
  [
    'src/rules/integrity-changed.ts',
    "compareBytes(change.before, after) === 'different'",
    "compareBytes(change.before, after) === 'same'",
    rule('integrity-changed'),
  ],

  // What a tarball holds
  [
    'src/ecosystems/npm/tarball/gunzip.ts',
    'stream.bytesWritten !== bytes.length || size !== stated',
    'stream.bytesWritten !== bytes.length',
    TARBALL,
  ],
  ['src/ecosystems/npm/tarball/gunzip.ts', 'stream.bytesWritten !== bytes.length || size', 'size', TARBALL],
  ['src/ecosystems/npm/tarball/gunzip.ts', 'if (size > maxBytes) throw', 'if (size < 0) throw', TARBALL],
  ['src/ecosystems/npm/tarball/walk.ts', 'if (state.ended && !isEmpty) throw', 'if (state.ended && isEmpty) throw', TARBALL],
  ['src/ecosystems/npm/tarball/walk.ts', 'if (state.named) throw', 'if (state.named && false) throw', TARBALL],
  ['src/ecosystems/npm/tarball/walk.ts', 'state.stated !== size)', 'false)', TARBALL],
  [
    'src/github/paths.ts',
    '`${BRANCH}${branch}`',
    'branch',
    ['__tests__/gather/source.test.ts', '__tests__/ecosystems/actions/questions.test.ts'],
  ],
  ['src/ecosystems/npm/tarball/paths.ts', 'files.has(key) || folders.has(key)', 'folders.has(key)', TARBALL],
  ['src/ecosystems/npm/tarball/paths.ts', "path.normalize('NFKD').toLowerCase().toUpperCase()", 'path', TARBALL],
  ['src/ecosystems/npm/tarball/pax.ts', "kind === 'x' && (key === 'path' || key === 'size')", "key === 'path' || key === 'size'", TARBALL],
  ['src/ecosystems/npm/tarball/paths.ts', 'const DOTS = /^\\.{0,2}$/', 'const DOTS = /^\\.?$/', TARBALL],

  // Signatures and certificates
  ['src/attestation/certificate.ts', 'if (certificate.isCA) return', 'if (certificate.isCA && false) return', CERTIFICATES],
  ['src/attestation/certificate.ts', 'if (usage !== CODE_SIGNING) return', "if (usage === '') return", [...SIGNATURES, ...CERTIFICATES]],
  ['src/attestation/certificate.ts', 'if (critical && !UNDERSTOOD.has(oid)) return', 'if (critical && false) return', CERTIFICATES],
  [
    'src/attestation/certificate.ts',
    'if (old !== undefined && old !== now) {',
    'if (old === undefined && now === undefined) {',
    CERTIFICATES,
  ],
  ['src/attestation/certificate.ts', 'if (!namesSame(san, buildSignerUri)) {', 'if (san === undefined) {', CERTIFICATES],
  ['src/attestation/extensions.ts', 'if (found.has(oid)) return', "if (oid === '') return", CERTIFICATES],
  ['src/attestation/extensions.ts', 'return bytes.length === start + length ?', 'return bytes.length >= start + length ?', CERTIFICATES],
  [
    'src/attestation/certificate-shape.ts',
    'signedAlgorithm?.equals(algorithm.toDER()) !== true',
    'signedAlgorithm === undefined',
    ['__tests__/attestation/one-byte.test.ts', ...CERTIFICATES, ...SIGNATURES],
  ],
  ['src/attestation/signature.ts', 'if (size !== inclusionProof.treeSize || root', 'if (root', ['__tests__/attestation/one-byte.test.ts']],
  [
    'src/attestation/signature.ts',
    'if (keyid !== hint) return',
    "if (keyid === '') return",
    [...SIGNATURES, '__tests__/attestation/negative.test.ts'],
  ],
  [
    'src/attestation/fast.ts',
    'if (key === undefined) return stock(issuer)',
    'if (key === undefined) return true',
    ['__tests__/attestation/fast.test.ts'],
  ],
  [
    'src/attestation/decode.ts',
    'return length < LONG_FORM ? undefined : length',
    'return length',
    ['__tests__/attestation/decode.test.ts'],
  ],
  ['src/attestation/decode.ts', 'return this.#at === end ? found : undefined', 'return found', ['__tests__/attestation/decode.test.ts']],
  [
    'src/attestation/leaf-key.ts',
    "Reflect.deleteProperty(entity.key.certificate, 'publicKey')",
    "Reflect.has(entity.key.certificate, 'publicKey')",
    ['__tests__/attestation/fast.test.ts'],
  ],
  ['src/attestation/response.ts', 'const LONGEST_CHARACTER = 6', 'const LONGEST_CHARACTER = 1', ['__tests__/attestation/response.test.ts']],
  [
    'src/attestation/keys.ts',
    "validFor['end'] === undefined || validFor['end'] === null",
    "validFor['end'] === undefined || validFor['end'] !== null",
    SIGNATURES,
  ],
  ['src/attestation/statement.ts', 'if (subjects.length !== 1) return', 'if (subjects.length < 1) return', SIGNATURES],
  ['src/attestation/statement.ts', 'if (envelope.payloadType !== PAYLOAD_TYPE)', "if (envelope.payloadType === '')", SIGNATURES],
  ['src/attestation/verify.ts', 'if (predicateType !== attestation.outerPredicateType) {', "if (predicateType === '') {", SIGNATURES],
  ['src/attestation/verify.ts', 'if (stated !== value) return', 'if (stated === undefined) return', SIGNATURES],
  ['src/attestation/verify.ts', 'if (field !== undefined) return refuse', 'if (field === undefined && false) return refuse', SIGNATURES],
  [
    'src/attestation/verify.ts',
    'publishes.length === 0 && requirePublishAttestation',
    'publishes.length > 0 && requirePublishAttestation',
    SIGNATURES,
  ],

  // What an install would take from elsewhere
  ['src/line/closed.ts', "outcome === 'installed'", "outcome === 'installed' && open.length > 5", MANIFESTS],
  ['src/ecosystems/npm/project/manifests.ts', 'base?.repeated?.(project) !== head?.repeated?.(project)', 'false', MANIFESTS],
  [
    'src/ecosystems/npm/project/manifests.ts',
    'const isNew = (project: string): boolean => !known.has(project) ||',
    'const isNew = (project: string): boolean =>',
    MANIFESTS,
  ],
  [
    'src/ecosystems/npm/project/workspaces.ts',
    'return isSomeRemoved || changed === undefined ||',
    'return changed === undefined ||',
    MANIFESTS,
  ],
  ['src/ecosystems/npm/project/workspaces.ts', 'changed.some((one) => mayLeaveOpen(one, head))', 'false', MANIFESTS],
  ['src/lockfile/unclosed.ts', "outcome === 'installed' ? why : ''", "''", NPM_CLOSURE],
  ['src/ecosystems/npm/lockfiles/formats/npm-closure.ts', 'tree.byWishes || isOfProject(asker, asked) ||', 'tree.byWishes ||', NPM_CLOSURE],
  [
    'src/ecosystems/npm/lockfiles/formats/npm-closure.ts',
    "requested(asked.spec).kind !== 'refused' ? 'anew'",
    "requested(asked.spec).kind === 'refused' ? 'anew'",
    NPM_CLOSURE,
  ],
  [
    'src/ecosystems/npm/lockfiles/formats/yarn-classic-closure.ts',
    'else if (isOutsideRange(version, range))',
    'else if (version === range)',
    YARN_CLOSURE,
  ],
  [
    'src/ecosystems/npm/lockfiles/formats/yarn-classic-closure.ts',
    'if (!isPlaced)',
    'if (!isPlaced && version === descriptor)',
    YARN_CLOSURE,
  ],
  [
    'src/ecosystems/npm/manifest/requested.ts',
    "return locked.resolved === wish.url ? 'met'",
    "return locked.resolved !== undefined ? 'met'",
    NPM_CLOSURE,
  ],
  [
    'src/ecosystems/npm/project/unbound.ts',
    'integrity === undefined && checksum === undefined',
    'integrity === undefined && checksum !== undefined',
    INPUTS,
  ],

  // Patches, archives of a cache, and the places that a name leads to
  ['src/lockfile/patched.ts', 'if (!knownFiles.has(byFiles(patched)) || differing', 'if (differing', PATCHED],
  ['src/lockfile/patched.ts', 'return differing.length === 0 && !knownStamps.has(byStamp(patched))', 'return false', PATCHED],
  ['src/lockfile/patched.ts', '|| differing.some(({ isNamedAsPatch }) => !isNamedAsPatch)', '', PATCHED],
  ['src/lockfile/patched.ts', 'return !knownStamps.has(byStamp(patched))', 'return false', PATCHED],
  [
    'src/ecosystems/npm/lockfiles/formats/yarn-berry-patch.ts',
    'if (isOfPatched) return',
    "if (isOfPatched && selector === '') return",
    [...PATCHED, ...CACHED],
  ],
  ['src/ecosystems/npm/lockfiles/formats/yarn-berry-patch.ts', "path.startsWith('../') ? undefined : path", 'path', CACHED],
  ['src/ecosystems/npm/tarball/yarn-cache-names.ts', "if (format !== 'yarn-berry') return () => undefined", '', CACHED],
  ['src/ecosystems/npm/tarball/yarn-cache-names.ts', "packages.filter(({ source }) => source.kind === 'registry')", 'packages', CACHED],
  [
    'src/ecosystems/npm/tarball/yarn-cache-names.ts',
    'locatorHash(id.slice(0, at), id.slice(at + 1)).slice(0, 10)',
    "locatorHash(id.slice(0, at), '').slice(0, 10)",
    CACHED,
  ],
  [
    'src/ecosystems/npm/tarball/yarn-cache.ts',
    'return count === files.size ? undefined :',
    'return count <= files.size ? undefined :',
    CACHED,
  ],
  ['src/ecosystems/npm/tarball/yarn-cache.ts', ' || blobId(read()) !== file.blobId', '', CACHED],
  ['src/ecosystems/npm/tarball/yarn-patches.ts', '|| isOverwritten ? undefined', '? undefined', CACHED],
  ['src/ecosystems/npm/tarball/yarn-patches.ts', 'fuzzFactor: 0', 'fuzzFactor: 3', CACHED],
  [
    'src/gather/cached-archives.ts',
    'if (of === undefined) return unshown(',
    'if (of === undefined) return; if (path === "") return unshown(',
    CACHED,
  ],
  [
    'src/gather/cached-archives.ts',
    '? archives.withBytes(of, digests.value.sha512, make)',
    "&& false ? archives.withBytes(of, '', make)",
    CACHED,
  ],
  [
    'src/line/aliases.ts',
    'under.some(({ entry }) => entry.name === after.name) ? []',
    'under.length > 0 ? []',
    ['__tests__/line/aliases.test.ts'],
  ],
  [
    'src/domain/git.ts',
    'gitOrigin(address)}#${address.commit?.toLowerCase()',
    'repositoryOf(address)}#${address.commit?.toLowerCase()',
    PLACES,
  ],
  ['src/lockfile/source-place.ts', '`${source.kind} ${sourceText(source, version)}`', '`${source.kind} ${name}`', PLACES],
  ['src/ecosystems/npm/manifest/workspaces.ts', '|| partsOf(pattern).some(isUp)', '', YARN_CLOSURE],
  [
    'src/ecosystems/npm/project/manifests.ts',
    'certainlyKnown(base.lockfile, before, after)',
    'before',
    ['__tests__/line/unnamed-workspaces.test.ts'],
  ],
  [
    'src/ecosystems/npm/registry/layout.ts',
    'return !isPublic(plain) || isPublicRoot(npms) ? npms : undefined',
    'return npms',
    [...PLACES, `${LOCKFILES}/npm.test.ts`],
  ],
  [
    'src/ecosystems/npm/lockfiles/formats/yarn-classic-closure.ts',
    'if (!locked.has(descriptor))',
    "if (!locked.has(descriptor) && name === '')",
    YARN_CLOSURE,
  ],

  // Places, exemptions, inputs, ids and honest files: what was passed or refused wrongly once
  [
    'src/rules/registry-unexpected.ts',
    'if (scopeRegistry !== undefined && hostOf(plainAddress(found))',
    "if (scopeRegistry === '' && hostOf(plainAddress(found))",
    rule('registry-unexpected'),
  ],
  ['src/ecosystems/npm/registry/layout.ts', '[`/${name}/-/${version}/`, ', '[', LAYOUT],
  ['src/domain/git.ts', "`${repositoryOf(address)} ${address.folder ?? ''}`", 'repositoryOf(address)', PLACES],
  ['src/domain/git.ts', 'if (url.length > MAX_ADDRESS || !PLAIN.test(url)) return url', 'if (url.length > 0) return url', PLACES],
  ['src/lockfile/content.ts', "if (source.kind === 'git' && source.commit !== undefined) return 'commit'", '', PLACES],
  ['src/judge/exempt.ts', 'return namesSource(source, after) ?', "return source !== '' ?", EXEMPT],
  [
    'src/judge/exempt.ts',
    'if (source === undefined) return other(',
    "if (source === undefined) return { kind: 'applies' }; if (source === '') return other(",
    EXEMPT,
  ],
  [
    'src/ecosystems/npm/project/packages-beside.ts',
    '[...reading.asked.managers, ...reading.asked.configDependencies]',
    '[...reading.asked.managers]',
    INPUTS,
  ],
  [
    'src/ecosystems/npm/project/packages-beside.ts',
    '[...reading.asked.managers, ...reading.asked.configDependencies]',
    '[...reading.asked.configDependencies]',
    INPUTS,
  ],
  [
    'src/ecosystems/npm/install-input.ts',
    "(PATCH.test(name) && parts.includes('patches') ? 'patch' : undefined)",
    'undefined',
    ['__tests__/domain/install-input.test.ts'],
  ],
  ['src/ecosystems/npm/lockfiles/hosted.ts', 'isReviewed && isInRepository(path, lockfile)', 'isReviewed', PLACES],
  [
    'src/ecosystems/npm/lockfiles/hosted.ts',
    'const isReviewed = !ARCHIVE.test(plain) && ',
    'const isReviewed = !ARCHIVE.test(plain) || ',
    PLACES,
  ],
  ['src/text/path.ts', ".normalize('NFKC')\n    .toUpperCase()", '', NAMES],
  [
    'src/ecosystems/npm/lockfiles/formats/yarn-classic-scan.ts',
    'descriptors.push(token.value) > MAX_DESCRIPTORS',
    'descriptors.push(token.value) > MAX_NAMES',
    [`${LOCKFILES}/yarn-classic.test.ts`],
  ],
  [
    'src/ecosystems/npm/lockfiles/formats/yarn-classic-scan.ts',
    'state.descriptors.size > MAX_NAMES',
    'state.descriptors.size > 10 * MAX_NAMES',
    [`${LOCKFILES}/yarn-classic.test.ts`],
  ],
  [
    'src/line/aliases.ts',
    'if (base === undefined || aliases.length === 0) return []',
    'if (base === undefined || aliases.length > 0) return []',
    ['__tests__/line/aliases.test.ts'],
  ],
  ['src/gather/commit.ts', 'certified === undefined || certified === id', 'certified === undefined || id.length > 0', EVIDENCE_BY_ID],
  [
    'src/gather/github-evidence.ts',
    "if (commit.kind === 'unavailable' && commit.code === 'replaced') return {",
    "if (commit.kind === 'known' && commit.value.defaultBranch === '') return {",
    EVIDENCE_BY_ID,
  ],
  [
    'src/gather/fork-commit.ts',
    "answer.value.kind === 'branch') return",
    "answer.value.kind !== 'branch') return",
    ['__tests__/gather/fork-commit.test.ts'],
  ],
  [
    'src/ecosystems/npm/lockfiles/formats/bun-entry.ts',
    "source.kind === 'file' ? localFolder(source.path, file) : source",
    'source',
    [`${LOCKFILES}/bun.test.ts`],
  ],
  [
    'src/ecosystems/npm/lockfiles/formats/npm-legacy.ts',
    'isFileUrl(url) ? localFolder(folderText(url), file) : found',
    'found',
    [`${LOCKFILES}/npm.test.ts`],
  ],
  [
    'src/ecosystems/npm/lockfiles/formats/npm-packages.ts',
    'isFileUrl(resolved) ? localFolder(folderText(resolved), file) : source',
    'isFileUrl(resolved) ? source : source',
    [`${LOCKFILES}/npm.test.ts`],
  ],
  [
    'src/io/github/compare.ts',
    'const second = await askContents(client, `${path}&page=2`)',
    'if (first instanceof Error) throw first\n  const second = await askContents(client, `${path}&page=2`)',
    ['__tests__/io/contents.test.ts'],
  ],
  ['src/lockfile/text.ts', 'if (LFS_POINTER.test(plain)) throw', 'if (plain === file) throw', NAMES],
  [
    'src/ecosystems/npm/lockfiles/formats/read.ts',
    "name === 'yarn.lock' && /^\\s*\\{/.test(text)",
    "name === 'yarn.lock' && text === file",
    [`${LOCKFILES}/yarn-classic.test.ts`, `${LOCKFILES}/yarn-berry.test.ts`],
  ],

  // Whom the policy trusts
  ['src/text/glob.ts', ' || segment.length < head.length + tail.length', '', ['__tests__/text/glob.test.ts']],
  [
    'src/text/glob.ts',
    'if (at < 0 || at + literal.length > end) return false',
    'if (at < 0) return false',
    ['__tests__/text/glob.test.ts'],
  ],
  ['src/text/glob.ts', 'wanted.length === found.length && ', '', ['__tests__/text/glob.test.ts']],
  [
    'src/policy/read/combine.ts',
    "over?.entries.some(({ kind }) => kind !== 'deny') === true",
    "over?.entries.every(({ kind }) => kind !== 'deny') === true",
    [...PARSE, '__tests__/policy/shared.test.ts'],
  ],
  [
    'src/judge/compare.ts',
    'wanted === undefined || wanted === found',
    'wanted === undefined || found === undefined || wanted === found',
    STANDING,
  ],
  ['src/judge/compare.ts', 'found !== undefined && wanted.includes(found)', 'found === undefined || wanted.includes(found)', STANDING],
  [
    'src/judge/compare.ts',
    'if (named === undefined) return equal(',
    "if (named === undefined) return [] as never; if (named === '') return equal(",
    STANDING,
  ],
  ['src/judge/match.ts', 'name.startsWith(text.slice(0, -1))', 'name.startsWith(text.slice(0, -2))', STANDING],
  ['src/judge/match.ts', 'at >= Date.parse(since)', 'at >= 0', STANDING],
  ['src/judge/standing.ts', "if (entry?.kind === 'deny') return", "if (entry?.kind === 'deny' && rule === rules[0]) return", STANDING],
  ['src/judge/standing.ts', 'nearest !== undefined && !isNonEmpty(nearest.mismatches)', 'nearest !== undefined', STANDING],
  ['src/judge/exempt.ts', '!(Date.parse(now) <= Date.parse(expires))', 'Date.parse(now) > Date.parse(expires)', EXEMPT],
  ['src/line/decide.ts', '=> !NOT_EXEMPTIBLE.includes(rule)', '=> NOT_EXEMPTIBLE.length > 0', [...EXEMPT, ...DECIDE]],
  ['src/judge/exempt.ts', 'if (exemption.version !== after.version)', "if (exemption.version === '')", EXEMPT],
  [
    'src/action/sides.ts',
    "revision.startsWith('refs/heads/') ? undefined : await workspace?.resolve(revision)",
    'await workspace?.resolve(revision)',
    ['__tests__/action/contents.test.ts'],
  ],

  // What the outside says, and what is decided of it
  ['src/gather/commit.ts', "status === 'identical' || status === 'behind'", 'status.length > 0', ['__tests__/gather/commit.test.ts']],
  [
    'src/io/net/http.ts',
    'if (next?.origin !== request.url.origin) return',
    'if (next === undefined) return',
    ['__tests__/io/registry.test.ts'],
  ],
  [
    'src/io/net/answer.ts',
    "if (!reading.strictAbsence || readJson(response.body).kind === 'json') return absent",
    "if (reading.label !== '') return absent",
    ['__tests__/io/registry.test.ts'],
  ],
  ['src/rules/run-failed.ts', "if (conclusion === 'success') return []", "if (conclusion !== 'failure') return []", rule('run-failed')],
  ['src/rules/run-failed.ts', "if (status !== 'completed') return", "if (status === 'queued') return", rule('run-failed')],
  [
    'src/weighing/cooldown.ts',
    'age === undefined || age >= cooldown ? undefined',
    'age === undefined || age >= 0 ? undefined',
    rule('too-new'),
  ],
  ['src/weighing/cooldown.ts', 'boundCommit(before) === commit', 'before.version === after.version', rule('too-new')],
  ['src/ecosystems/actions/evidence.ts', 'pin.value.dated, pin.value.before]', 'pin.value.dated]', ['__tests__/monotone-pins.test.ts']],
  ['src/ecosystems/actions/evidence.ts', 'pin.value.before] : [pin]', 'pin.value.before] : []', ['__tests__/monotone-pins.test.ts']],
  ['src/weighing/account-history.ts', 'earlier === undefined || earlier < cooldown', 'earlier === undefined', rule('account-changed')],
  [
    'src/text/address.ts',
    'plain.slice(0, wanted.length + 1) === `${wanted}/`',
    'plain.slice(0, wanted.length) === wanted',
    rule('registry-unexpected'),
  ],
  [
    'src/line/decide.ts',
    "errors.every((finding) => finding.undetermined) ? 'undetermined'",
    "errors.some((finding) => finding.undetermined) ? 'undetermined'",
    DECIDE,
  ],
  [
    'src/traits/level.ts',
    'isFixed ? defaultLevel : (policy.levels[rule]',
    '!isFixed && defaultLevel === undefined ? defaultLevel : (policy.levels[rule]',
    DECIDE,
  ],
]
