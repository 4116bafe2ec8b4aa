import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  SUMMARY_LIMIT,
  SYMBOLS,
  toMarkdown
} from "./chunk-TXQE2LEV.js";
import "./chunk-46MKUGI4.js";
import "./chunk-TVE3XKZK.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-FKZALH62.js";
import "./chunk-ECC2SLL2.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-UVZPWE6D.js";
import "./chunk-V6F4PORX.js";
import "./chunk-HXFXJ6BH.js";
import "./chunk-XMBKMPVX.js";
import "./chunk-NX7OJQ3Z.js";
import "./chunk-7Y3QBSS7.js";
export {
  SUMMARY_LIMIT,
  SYMBOLS,
  toMarkdown
};
