import { hazards, type Hazard } from '../../domain/hazard/hazards.ts';
import { placesFor } from '../../domain/shelter/choose.ts';
import { sayDistance, type Point } from '../../domain/shelter/distance.ts';
import { nearestFor } from '../../domain/shelter/nearest.ts';
import { answer, type Offered } from './finderAnswer.ts';
import { placesOn } from './finderPlaces.ts';

/** Words for the three ways in which a browser does not tell the position (GeolocationPositionError.code). */
const NO_POSITION: Readonly<Record<number, string>> = {
  1: '沒有拿到位置：這個瀏覽器沒有允許本站知道你在哪裡。可以改選你住的里。',
  2: '現在測不到位置。可以改選你住的里。',
  3: '等了 15 秒還測不到位置。可以再按一次，或改選你住的里。',
};
/** Beyond this a position is too vague to tell which of two places is nearer. */
const VAGUE = 1000;

/** 「我該去哪裡」: answers in place from what stands on the page. Asks no server; the position is neither kept nor sent. */
class ShelterFinder extends HTMLElement {
  private position: (Point & { accuracy: number }) | undefined;

  connectedCallback(): void {
    const go = this.querySelector('.go');
    if (!go) return;
    go.append(this.button('看我去哪裡', () => this.show(true, undefined)));
    if (isSecureContext && 'geolocation' in navigator) go.append(this.button('離我最近', () => this.locate()));
    this.querySelector('.ask')?.removeAttribute('hidden');
    this.addEventListener('change', () => {
      this.say('');
      if (!this.hazard) this.clear();
      else if (!this.box.hidden) this.show(false, this.position);
    });
  }

  private get box(): HTMLElement {
    return this.querySelector<HTMLElement>('.answer')!;
  }

  private get hazard(): Hazard | undefined {
    return (this.querySelector<HTMLInputElement>('[name=hazard]:checked')?.value || undefined) as Hazard | undefined;
  }

  private button(label: string, press: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn alt';
    button.textContent = label;
    button.addEventListener('click', press);
    return button;
  }

  private say(words: string): void {
    this.querySelector('.say')!.textContent = words;
  }

  private clear(): void {
    this.box.hidden = true;
    this.box.replaceChildren();
  }

  /** Without a hazard there is no answer: the place for one may be wrong for another. */
  private asksHazard(): boolean {
    if (this.hazard) return false;
    this.clear();
    this.say('先選一種災害，才知道哪裡能去。');
    this.querySelector<HTMLElement>('[name=hazard]:checked')?.focus();
    return true;
  }

  private locate(): void {
    if (this.asksHazard()) return;
    this.say('正在找你的位置…');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => this.show(true, { latitude, longitude, accuracy }),
      ({ code }) => this.say(NO_POSITION[code] ?? NO_POSITION[2]!),
      { timeout: 15_000, maximumAge: 60_000 },
    );
  }

  /** Shows the answer; whoever pressed a button is led to it, whoever changed a choice hears of it where they are. */
  private show(lead: boolean, position: typeof this.position): void {
    if (this.asksHazard()) return;
    const hazard = this.hazard!;
    const select = this.querySelector('select')!;
    const village = select.value || undefined;
    const name = village && select.selectedOptions[0]!.text;
    const places = placesOn(this);
    const offered: Offered[] = position ? nearestFor(places, hazard, village, position) : placesFor(places, hazard, village);
    const vague = position && position.accuracy > VAGUE ? `你的位置誤差${sayDistance(position.accuracy)}，順序可能不準。` : '';
    const note = position ? `離你近的在前面。距離是直線，路上會更遠。${vague}` : undefined;
    const title = position
      ? `${hazards[hazard]}，離你近的地方${name ? `（${name}的人）` : ''}`
      : `${hazards[hazard]}，${name ?? '全區'}的人去這裡`;
    const { heading, parts } = answer(title, offered, note);
    this.position = position;
    this.box.replaceChildren(...parts);
    this.box.hidden = false;
    this.say(lead ? '' : `${title}：${offered.length} 處。`);
    if (lead) heading.focus();
  }
}
customElements.define('shelter-finder', ShelterFinder);
