import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  rules
} from "./chunk-LFZODR6L.js";
import "./chunk-4ONB73MX.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-QREEFC4K.js";
import "./chunk-ANSDECAT.js";
import "./chunk-H5TBP2YP.js";
import "./chunk-AZPNARBY.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-ECC2SLL2.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-7Y3QBSS7.js";
export {
  rules
};
