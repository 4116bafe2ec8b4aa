import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  judge
} from "./chunk-3VDKNCYI.js";
import "./chunk-3XLUCIZK.js";
import "./chunk-QPQ65OD5.js";
import "./chunk-G4ONEVW2.js";
import "./chunk-XGURYGDV.js";
import "./chunk-3SJNJC3N.js";
import "./chunk-I3VIFB2S.js";
import "./chunk-DDTRPQGF.js";
import "./chunk-4OKPZMIF.js";
import "./chunk-GHEAIBM5.js";
import "./chunk-X7ZNDTWU.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-R6JNQXSD.js";
import "./chunk-NDXFQG3D.js";
import "./chunk-7AXJGEQ4.js";
import "./chunk-7V535B64.js";
import "./chunk-4ONB73MX.js";
import "./chunk-4IBBVETQ.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-B3DMUWL5.js";
import "./chunk-WHEIKJEX.js";
import "./chunk-M6LRAAQA.js";
import "./chunk-ANSDECAT.js";
import "./chunk-JNAGP7CW.js";
import "./chunk-H5TBP2YP.js";
import "./chunk-AZPNARBY.js";
import "./chunk-QMI6BNU7.js";
import "./chunk-E5JA3IL6.js";
import "./chunk-33IVOZPE.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-ECC2SLL2.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-XMBKMPVX.js";
import "./chunk-7Y3QBSS7.js";
export {
  judge
};
