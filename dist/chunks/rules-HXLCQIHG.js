import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  rules
} from "./chunk-C6D4DZF7.js";
import "./chunk-6NBCIGOG.js";
import "./chunk-FQQHA3UI.js";
import "./chunk-AQH76ADT.js";
import "./chunk-RBMTNNWO.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-XUO5NSX5.js";
import "./chunk-WTE2PIG2.js";
import "./chunk-M6LRAAQA.js";
import "./chunk-ANSDECAT.js";
import "./chunk-O4OHIW26.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-CKN7UVTL.js";
import "./chunk-4LN5PO7X.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-7AVNJFDU.js";
import "./chunk-2OOIQQRO.js";
import "./chunk-D5HWV5PU.js";
import "./chunk-VSFDKPCL.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  rules
};
