import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import { vi } from '@/shared/i18n/resources';

export type Language = 'vi' | 'en';

const REMEMBERED = 'hocba.language';

function remembered(): Language {
  try {
    return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'vi';
  } catch {
    // Storage may be switched off in a school's browser; the language is then not kept.
    return 'vi';
  }
}

async function loadEnglish(): Promise<void> {
  if (i18n.hasResourceBundle('en', 'common')) return;
  const { en } = await import('@/shared/i18n/english');
  for (const [namespace, texts] of Object.entries(en)) {
    i18n.addResourceBundle('en', namespace, texts);
  }
}

export async function changeLanguage(language: Language): Promise<void> {
  if (language === 'en') await loadEnglish();
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // See remembered().
  }
}

export async function setUpLanguages(): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    supportedLngs: ['vi', 'en'],
    defaultNS: 'common',
    resources: { vi },
    interpolation: { escapeValue: false },
  });
  if (remembered() === 'en') await changeLanguage('en');
}
