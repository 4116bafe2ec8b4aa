import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  require_range
} from "./chunk-NDXFQG3D.js";
import {
  __commonJS
} from "./chunk-7Y3QBSS7.js";

// node_modules/semver/ranges/intersects.js
var require_intersects = __commonJS({
  "node_modules/semver/ranges/intersects.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var intersects = (r1, r2, options) => {
      r1 = new Range(r1, options);
      r2 = new Range(r2, options);
      return r1.intersects(r2, options);
    };
    module.exports = intersects;
  }
});

export {
  require_intersects
};
