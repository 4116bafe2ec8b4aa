import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  rules
} from "./chunk-7V535B64.js";
import "./chunk-4ONB73MX.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-WHEIKJEX.js";
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
