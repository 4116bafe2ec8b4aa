import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  rules
} from "./chunk-MPWBE67D.js";
import "./chunk-FBBN7BI6.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-WHEIKJEX.js";
import "./chunk-ANSDECAT.js";
import "./chunk-LVBTR3K3.js";
import "./chunk-AZPNARBY.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-ECC2SLL2.js";
import "./chunk-6GAD6GTV.js";
import "./chunk-7Y3QBSS7.js";
export {
  rules
};
