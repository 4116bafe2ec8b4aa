import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  extendedFiles,
  readPolicy,
  readPolicyChange
} from "./chunk-Y7LV7JZU.js";
import "./chunk-SL6OYEJ4.js";
import "./chunk-TA2YRGZL.js";
import "./chunk-RCPH6R77.js";
import "./chunk-CSNTEA73.js";
import "./chunk-Y5EH4PDN.js";
import "./chunk-G5HJHWNJ.js";
import "./chunk-YEVTA7QM.js";
import "./chunk-C6D4DZF7.js";
import "./chunk-6NBCIGOG.js";
import "./chunk-FQQHA3UI.js";
import "./chunk-AQH76ADT.js";
import "./chunk-RBMTNNWO.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-XUO5NSX5.js";
import "./chunk-2ZSJ5GQX.js";
import "./chunk-VW2JEQK7.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-PSGD62VN.js";
import "./chunk-WTE2PIG2.js";
import {
  POLICY_FILE
} from "./chunk-M6LRAAQA.js";
import "./chunk-JNAGP7CW.js";
import "./chunk-E5JA3IL6.js";
import "./chunk-ANSDECAT.js";
import "./chunk-ODIR4UZK.js";
import "./chunk-H4Q4AXSQ.js";
import "./chunk-33IVOZPE.js";
import "./chunk-O4OHIW26.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-CKN7UVTL.js";
import "./chunk-4LN5PO7X.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-7AVNJFDU.js";
import "./chunk-2OOIQQRO.js";
import "./chunk-DTHD5BCR.js";
import "./chunk-D5HWV5PU.js";
import "./chunk-VSFDKPCL.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  POLICY_FILE,
  extendedFiles,
  readPolicy,
  readPolicyChange
};
