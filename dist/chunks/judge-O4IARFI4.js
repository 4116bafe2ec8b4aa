import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  judge
} from "./chunk-N6ARZUAF.js";
import "./chunk-G74MO33V.js";
import "./chunk-MACQXZSN.js";
import "./chunk-G4ONEVW2.js";
import "./chunk-XGURYGDV.js";
import "./chunk-3SJNJC3N.js";
import "./chunk-I3VIFB2S.js";
import "./chunk-DDTRPQGF.js";
import "./chunk-72OF3B7N.js";
import "./chunk-HMSLCEGU.js";
import "./chunk-3TKJX64V.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-R6JNQXSD.js";
import "./chunk-NDXFQG3D.js";
import "./chunk-7AXJGEQ4.js";
import "./chunk-2DCAOARM.js";
import "./chunk-FBBN7BI6.js";
import "./chunk-4IBBVETQ.js";
import "./chunk-ZAIXISSR.js";
import "./chunk-B3DMUWL5.js";
import "./chunk-WHEIKJEX.js";
import "./chunk-M6LRAAQA.js";
import "./chunk-ANSDECAT.js";
import "./chunk-JNAGP7CW.js";
import "./chunk-BIBMT3SL.js";
import "./chunk-AZPNARBY.js";
import "./chunk-67TOKUJH.js";
import "./chunk-VOEYTM73.js";
import "./chunk-33IVOZPE.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-ECC2SLL2.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-XMBKMPVX.js";
import "./chunk-7Y3QBSS7.js";
export {
  judge
};
