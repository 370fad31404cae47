/** As the services have it; what is larger and no picture is refused before it is sent. */
export const LARGEST = 10 * 1024 * 1024
/** Of the longer side, when a photo is made smaller. */
const LONGEST_SIDE = 2560
const QUALITY = 0.85

/** What one may choose from. */
export const ACCEPTED = 'image/jpeg,image/png,application/pdf'

export type Unfit = 'empty' | 'otherType' | 'tooLarge'

const BEGINNINGS = {
  image: [
    [0xff, 0xd8, 0xff],
    [0x89, 0x50, 0x4e, 0x47],
  ],
  paper: [[0x25, 0x50, 0x44, 0x46]],
}

/** The file as it is sent, or what stands against it: by its content, as the service looks at it. */
export async function fitting(file: Blob, smaller = scaledDown): Promise<Blob | Unfit> {
  if (file.size === 0) return 'empty'
  const begins = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  const isOf = (kinds: number[][]) => kinds.some((kind) => kind.every((byte, at) => begins[at] === byte))
  if (isOf(BEGINNINGS.paper)) return file.size > LARGEST ? 'tooLarge' : file
  if (!isOf(BEGINNINGS.image)) return 'otherType'
  if (file.size <= LARGEST) return file
  const scaled = await smaller(file)
  return scaled && scaled.size <= LARGEST ? scaled : 'tooLarge'
}

/** A photo that is too large, drawn anew; nothing where the browser cannot draw it. */
async function scaledDown(file: Blob): Promise<Blob | null> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!picture) return null
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((drawn) => canvas.toBlob(drawn, 'image/jpeg', QUALITY))
}

/** How much it is, as people say it. */
export function sizeOf(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
