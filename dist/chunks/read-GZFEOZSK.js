import {
  readTarball
} from "./chunk-VU3KDKA7.js";
import "./chunk-AR6O3MZH.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
export {
  readTarball
};
