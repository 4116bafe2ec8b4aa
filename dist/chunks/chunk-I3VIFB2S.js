import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  require_parse
} from "./chunk-R6JNQXSD.js";
import {
  require_semver
} from "./chunk-7AXJGEQ4.js";
import {
  __commonJS
} from "./chunk-7Y3QBSS7.js";

// node_modules/semver/functions/major.js
var require_major = __commonJS({
  "node_modules/semver/functions/major.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var major = (a, loose) => new SemVer(a, loose).major;
    module.exports = major;
  }
});

// node_modules/semver/functions/prerelease.js
var require_prerelease = __commonJS({
  "node_modules/semver/functions/prerelease.js"(exports, module) {
    "use strict";
    var parse = require_parse();
    var prerelease = (version, options) => {
      const parsed = parse(version, options);
      return parsed && parsed.prerelease.length ? parsed.prerelease : null;
    };
    module.exports = prerelease;
  }
});

export {
  require_major,
  require_prerelease
};
