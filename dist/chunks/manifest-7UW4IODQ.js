import {
  readManifest,
  unreadManifest
} from "./chunk-D2T6R2RH.js";
import "./chunk-VW4LJAZ2.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
export {
  readManifest,
  unreadManifest
};
