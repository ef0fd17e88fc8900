const list = (names: string): Set<string> => new Set(names.trim().split(/\s+/u));

/** Roles of things people operate; each needs a name. */
export const COMPONENT_ROLES = list(
  `button checkbox combobox link listbox menuitem menuitemcheckbox menuitemradio option radio searchbox slider spinbutton switch tab textbox
  treeitem`,
);

/** All roles of WAI-ARIA 1.2 that authors may use, and those of 1.3 already in browsers. */
export const ROLES = list(
  `alert alertdialog application article associationlist associationlistitemkey associationlistitemvalue banner blockquote button caption cell
  checkbox code columnheader combobox comment complementary contentinfo definition deletion dialog directory document emphasis feed figure form
  generic grid gridcell group heading image img insertion link list listbox listitem log main mark marquee math menu menubar menuitem
  menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup
  rowheader scrollbar search searchbox sectionfooter sectionheader separator slider spinbutton status strong subscript suggestion superscript
  switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem`,
);

/** States a role is nothing without. */
export const REQUIRED_STATES: Record<string, string[]> = {
  checkbox: ['aria-checked'],
  combobox: ['aria-expanded'],
  menuitemcheckbox: ['aria-checked'],
  menuitemradio: ['aria-checked'],
  radio: ['aria-checked'],
  scrollbar: ['aria-valuenow'],
  slider: ['aria-valuenow'],
  switch: ['aria-checked'],
};

const YES_NO = ['true', 'false'];

/** States with few values, and the values. */
export const STATE_VALUES: Record<string, string[]> = {
  'aria-checked': [...YES_NO, 'mixed', 'undefined'],
  'aria-disabled': YES_NO,
  'aria-expanded': [...YES_NO, 'undefined'],
  'aria-modal': YES_NO,
  'aria-multiselectable': YES_NO,
  'aria-pressed': [...YES_NO, 'mixed', 'undefined'],
  'aria-readonly': YES_NO,
  'aria-required': YES_NO,
  'aria-selected': [...YES_NO, 'undefined'],
};
