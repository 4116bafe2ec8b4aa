import {
  c24_MESSAGE_LIMIT as MESSAGE_LIMIT,
  c24_SHOWN_PER_LEVEL as SHOWN_PER_LEVEL,
  c24_placeOf as placeOf,
  c24_toAnnotations as toAnnotations
} from "./shared-D431D1FC.js";
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
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
export {
  MESSAGE_LIMIT,
  SHOWN_PER_LEVEL,
  placeOf,
  toAnnotations
};
