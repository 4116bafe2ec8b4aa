import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  reportValue,
  toJson
} from "./chunk-Y3SRUFES.js";
import "./chunk-GNI6CR2J.js";
import "./chunk-U7RNTWJK.js";
import "./chunk-2ZSJ5GQX.js";
import "./chunk-VW2JEQK7.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-SEUZPJGI.js";
import "./chunk-WTE2PIG2.js";
import "./chunk-ODIR4UZK.js";
import "./chunk-O4OHIW26.js";
import "./chunk-NIQGROMD.js";
import "./chunk-RSKTQLRE.js";
import "./chunk-CKN7UVTL.js";
import "./chunk-4LN5PO7X.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-7AVNJFDU.js";
import "./chunk-2OOIQQRO.js";
import "./chunk-DTHD5BCR.js";
import "./chunk-D5HWV5PU.js";
import "./chunk-VSFDKPCL.js";
import "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  reportValue,
  toJson
};
