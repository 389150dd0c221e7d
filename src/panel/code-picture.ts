import { html, type TemplateResult } from 'lit-html'
import { qrCode } from '../lib/qr-code'

/** The QR code of a text as a picture, dark on white whatever is around it. `name`: what it leads to. */
export function codePicture(text: string, name: string): TemplateResult {
  const { side, path } = qrCode(text)
  return html`<svg class="qr-code" role="img" aria-label=${name} viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">
    <rect width=${side} height=${side} fill="#fff" /><path d=${path} fill="#000" />
  </svg>`
}
