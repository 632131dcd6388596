/** Letters of each face that the desk is written in from the start. */
const FROM_THE_START = [
  ['1em "Inter Variable"', "a"],
  ['1em "Vazirmatn Variable"', "ا"],
] as const;

/**
 * Settles once the faces can be drawn with. Without them the page would be laid out in a system's face
 * first, which takes long to look up, and again when they come.
 */
export async function facesRead(): Promise<void> {
  // The faces are named in the styles, which may come after this.
  if (document.readyState !== "complete") {
    await new Promise((resolve) => window.addEventListener("load", resolve, { once: true }));
  }
  await Promise.allSettled(FROM_THE_START.map(([face, letters]) => document.fonts.load(face, letters)));
}
