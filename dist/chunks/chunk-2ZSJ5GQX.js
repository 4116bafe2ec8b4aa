import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  parseActionName
} from "./chunk-VW2JEQK7.js";
import {
  require_compare,
  require_intersects,
  require_major,
  require_prerelease,
  require_satisfies,
  require_subset,
  require_valid as require_valid2
} from "./chunk-NYO4SOWK.js";
import {
  require_valid
} from "./chunk-S2C6XYYC.js";
import {
  ecosystemIdOf
} from "./chunk-ODIR4UZK.js";
import {
  __toESM
} from "./chunk-7Y3QBSS7.js";

// src/ecosystems/actions/versions.ts
var TAG = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z.-]+)?$/;
function partsOf(tag) {
  const [, major2, minor = "0", patch = "0", pre] = TAG.exec(tag) ?? [];
  return major2 === void 0 ? void 0 : [Number(major2), Number(minor), Number(patch), pre === void 0 ? 1 : 0];
}
function compare(a, b) {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left === void 0 || right === void 0) return 0;
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
var tagVersions = {
  hasOrder: (version) => partsOf(version) !== void 0,
  compare,
  isPrerelease: (version) => partsOf(version)?.[3] === 0,
  sameLine: (a, b) => partsOf(a) !== void 0 && partsOf(a)?.[0] === partsOf(b)?.[0],
  boundary: (_, after) => after,
  inRange: (_, range) => range === void 0,
  isRange: () => false,
  overlap: () => true,
  within: (inner, outer) => inner === outer
};

// src/ecosystems/actions/index.ts
var purlOf = ({ name, version }) => `pkg:github/${name.slice("actions:".length)}@${encodeURIComponent(version)}`;
var actions = {
  id: "actions",
  names: { parse: parseActionName },
  versions: tagVersions,
  purl: purlOf,
  advisories: "actions"
};

// src/ecosystems/npm/names.ts
var NAME = /^(?:@[a-z0-9-~_][a-z0-9-._~]*\/)?[a-z0-9-~_][a-z0-9-._~]*$/i;
var MAX_LENGTH = 214;
function parseNpmName(raw) {
  return raw.length <= MAX_LENGTH && NAME.test(raw) ? raw : void 0;
}
var purlOf2 = (p) => `pkg:npm/${p.name.replace(/^@/, "%40")}@${p.version}`;

// src/ecosystems/npm/versions.ts
var import_compare = __toESM(require_compare(), 1);
var import_major = __toESM(require_major(), 1);
var import_prerelease = __toESM(require_prerelease(), 1);
var import_satisfies = __toESM(require_satisfies(), 1);
var import_valid = __toESM(require_valid(), 1);
var import_intersects = __toESM(require_intersects(), 1);
var import_subset = __toESM(require_subset(), 1);
var import_valid2 = __toESM(require_valid2(), 1);
var BARE_COMPARATOR = /(?<![<>=])(<|>=)\s*[v=]?\s*([0-9]+)(?:\.([0-9]+|[xX*]))?(?:\.[xX*])?(?=\s|\||$)/g;
var written = (range) => range.replace(
  BARE_COMPARATOR,
  (_, operator, whole, minor) => `${operator}${whole}.${/^[0-9]+$/.test(minor ?? "") ? minor ?? "0" : "0"}.0`
);
var hasOrder = (version) => (0, import_valid.default)(version) !== null;
function boundary(before, after) {
  const isOfMajor = (0, import_major.default)(after) > (0, import_major.default)(before) && (0, import_prerelease.default)(after) === null;
  return isOfMajor ? String((0, import_major.default)(after)) : after;
}
var semverVersions = {
  hasOrder,
  compare: (a, b) => (0, import_compare.default)(a, b),
  isPrerelease: (version) => (0, import_prerelease.default)(version) !== null,
  sameLine: (a, b) => hasOrder(a) && hasOrder(b) && (0, import_major.default)(a) === (0, import_major.default)(b),
  boundary,
  inRange: (version, range) => range === void 0 || (0, import_satisfies.default)(version, written(range), { includePrerelease: true }),
  isRange: (text) => (0, import_valid2.default)(text) !== null,
  overlap: (a, b) => (0, import_intersects.default)(a, b, { includePrerelease: true }),
  within: (inner, outer) => (0, import_subset.default)(inner, outer, { includePrerelease: true })
};

// src/ecosystems/npm/index.ts
var npm = {
  id: "npm",
  names: { parse: parseNpmName },
  versions: semverVersions,
  purl: purlOf2,
  advisories: "npm"
};

// src/ecosystems/index.ts
var ECOSYSTEMS = { npm, actions };
var ecosystemOf = (name) => ECOSYSTEMS[ecosystemIdOf(name)];
var parsePackageName = (text) => ecosystemOf(text).names.parse(text);
var versionsOf = (name) => ecosystemOf(name).versions;
var purl = (version) => ecosystemOf(version.name).purl(version);

export {
  ECOSYSTEMS,
  ecosystemOf,
  parsePackageName,
  versionsOf,
  purl
};
