import {
  gatherPin,
  gatherPinAsItIs
} from "./chunk-SQPR4CYF.js";
import "./chunk-L2NMTJ2G.js";
import "./chunk-XHP7NS7A.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./chunk-YULAPMWI.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./chunk-ZUD5JHB5.js";
import "./chunk-NYO4SOWK.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
export {
  gatherPin,
  gatherPinAsItIs
};
