import {
  gatherPin,
  gatherPinAsItIs
} from "./chunk-SQPR4CYF.js";
import "./chunk-L2NMTJ2G.js";
import "./chunk-XHP7NS7A.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./chunk-YULAPMWI.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./chunk-ZUD5JHB5.js";
import "./chunk-NYO4SOWK.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
export {
  gatherPin,
  gatherPinAsItIs
};
