import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  rules
} from "./chunk-2DCAOARM.js";
import "./chunk-FBBN7BI6.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-WHEIKJEX.js";
import "./chunk-ANSDECAT.js";
import "./chunk-BIBMT3SL.js";
import "./chunk-AZPNARBY.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-ECC2SLL2.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-7Y3QBSS7.js";
export {
  rules
};
