export { ClaimForm } from "./ClaimForm";
export { ClaimList } from "./ClaimList";
