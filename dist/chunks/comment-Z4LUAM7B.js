import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  COMMENT_MARK,
  toComment
} from "./chunk-PEUGQP7S.js";
import "./chunk-HEJIZGUM.js";
import "./chunk-AQV6C5KW.js";
import "./chunk-4424WV2A.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-SZWRVLGN.js";
import "./chunk-ECC2SLL2.js";
import "./chunk-6GAD6GTV.js";
import "./chunk-RBY5WEAX.js";
import "./chunk-V6F4PORX.js";
import "./chunk-HXFXJ6BH.js";
import "./chunk-XMBKMPVX.js";
import "./chunk-NX7OJQ3Z.js";
import "./chunk-7Y3QBSS7.js";
export {
  COMMENT_MARK,
  toComment
};
