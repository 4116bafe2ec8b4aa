import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  conclude,
  decide
} from "./chunk-TQNFHAAW.js";
import "./chunk-BK5NQE6T.js";
import "./chunk-WQOBMCZ2.js";
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
import "./chunk-LFUFROGU.js";
import "./chunk-2ZSJ5GQX.js";
import "./chunk-VW2JEQK7.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-PSGD62VN.js";
import "./chunk-WTE2PIG2.js";
import "./chunk-M6LRAAQA.js";
import "./chunk-E5JA3IL6.js";
import "./chunk-ANSDECAT.js";
import "./chunk-ODIR4UZK.js";
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
  conclude,
  decide
};
