# واژه‌های Docket به فارسی. برای هر مفهوم یک واژه: claim ادعا، verdict حکم، evidence/exhibit مدرک،
# finding یافته، case پرونده، stage مرحله، journal دفتر ثبت، library کتابخانه.
# «unverified» یعنی بررسی شده و معلوم نشده است: «نامشخص»، تا با «تأییدشده» اشتباه نشود.
language-name = فارسی
language-direction = rtl

app = Docket
close = بستن
cancel = انصراف
save = ذخیره
discard = دور انداختن
remove = حذف
back = بازگشت
details = جزئیات
dismiss = بستن پیام
undo = واگرد
tools = ابزارها
working = در حال کار…
not-stated = ذکر نشده
confidential = محرمانه
edit-field = { $field }: { $value }. ویرایش
remove-named = حذف { $title }
removed = «{ $title }» حذف شد.
sample = نمونه
version = ‏Docket { $version }

## نوار بالا
search = جست‌وجو در ادعاها، منابع و مدارک
search-key = Ctrl K
search-hits = نتایج جست‌وجو
search-none = هیچ‌چیز همهٔ این واژه‌ها را ندارد.
search-corrected = هیچ‌چیز این واژه‌ها را ندارد؛ این را دارد: { $query }
hit-claim = ادعا
hit-source = منبع
hit-evidence = مدرک
hit-finding = یافته
undo-what = واگرد: { $thing }
undo-nothing = چیزی برای واگرد نیست
redo-what = انجام دوباره: { $thing }
redo-nothing = چیزی برای انجام دوباره نیست
export = خروجی
settings = تنظیمات
shortcuts = میان‌برهای صفحه‌کلید

## ستون آغاز
nav = پرونده‌ها و نماها
cases = پرونده‌ها
views = نماها
library = کتابخانه
view-all = همهٔ ادعاها
view-inbox = ورودی
view-review = برای بازبینی
view-no-verdict = بدون حکم
sources = منابع
evidence = مدارک
people = افراد
journal = دفتر ثبت

## پرونده‌ها
case-new = پروندهٔ تازه
case-add = افزودن پرونده
case-edit = تغییر نام پرونده
case-rename = تغییر نام…
case-remove = حذف پرونده
case-removed = پروندهٔ «{ $title }» حذف شد.
case-menu = گزینه‌های دیگر برای { $title }
case-title = نام
case-summary = دربارهٔ چیست، و چرا

## نخستین شروع
start-title = هر ادعا، با هر چه به سود و به زیان آن است.
start-lead = سندی بیاورید، ادعاهایش را جدا کنید، مدرک را تا خودِ قطعه پیوست کنید، برای هر ادعا حکمی با دلیل بدهید و گزارشی بگیرید که هر کسی بتواند آن را وارسی کند. همه‌اش روی همین رایانه می‌ماند.
start-document = آوردن یک سند
start-document-about = مقاله، پیاده‌شدهٔ گفت‌وگو، پست: یک فایل، یا متنی که می‌چسبانید.
start-sample = باز کردن پروندهٔ نمونه
start-sample-about = پرونده‌ای ساختگی با ادعا، مدرک و حکم، برای گشتن و آشنا شدن.
start-empty-case = یا با پرونده‌ای خالی شروع کنید
start-drop = می‌توانید سند را روی همین پنجره هم رها کنید.

## پرونده در یک نگاه
overview = نمای کلی
timeline = گاه‌شمار
overview-states = ادعاها بر پایهٔ مرحله و حکم
overview-state =
    { $count } ادعا { $stage ->
        [inbox] در ورودی
        [checking] در حال بررسی
        [review] در بازبینی
        [done] تمام‌شده
       *[any] روی هم
    }{ $verdict ->
        [confirmed] ، تأییدشده
        [denied] ، ردشده
        [unverified] ، نامشخص
        [none] ، بدون حکم
       *[any] { "" }
    }
overview-open = کارهای باز
overview-open-about = آنچه خوانندهٔ دوم می‌پرسد. هر کدام به ادعاهایش می‌برد.
overview-open-count = { $what }: { $count } ادعا
open-no-verdict = بدون حکم
open-no-evidence = بدون مدرک، نه به سود و نه به زیان
open-nothing-supports = تأییدشده، بی‌آن‌که چیزی تأییدش کند
open-nothing-refutes = ردشده، بی‌آن‌که چیزی ردش کند
open-one-source = استوار بر تنها یک مدرک
open-no-confidence = میزان اطمینان ذکر نشده
open-unanswered-evidence = مدرک مخالف، بی‌پاسخ مانده
open-no-right-of-reply = دربارهٔ حق پاسخ چیزی نوشته نشده
open-no-appearance = هیچ منبعی نشان نمی‌دهد کجا گفته شده
overview-evidence = مدارک بر پایهٔ آنچه می‌گویند
overview-stance =
    { $count } یافته { $stance ->
        [supports] در تأیید ادعا
        [refutes] در رد ادعا
       *[context] برای زمینه
    }
case-summary-empty = بنویسید این پرونده دربارهٔ چیست، و چرا
next-review = { $count } ادعا در انتظار بازبینی است.
next-checking = { $count } ادعا در حال بررسی است.
next-inbox = { $count } ادعا در ورودی منتظر است.
next-unanswered = { $count } حکم، مدرک مخالف را بی‌پاسخ گذاشته است.
next-report =
    { $count ->
        [one] کار ادعا تمام است.
       *[other] کار هر { $count } ادعا تمام است.
    }
next-show = نمایش
next-write = نوشتن گزارش

## گاه‌شمار پرونده
timeline-whole = همه
timeline-back = یک گام به عقب
timeline-chart = گفته‌ها، ثبت‌ها و حکم‌ها در گذر زمان
timeline-hint = برای نگاه نزدیک‌تر، روی یک بازه بکشید یا Shift را با کلیدهای جهت نگه دارید و Enter را بزنید. Escape یک گام برمی‌گردد.
timeline-between = { $from } تا { $to }
timeline-statements = گفته‌ها
timeline-captures = ثبت‌ها
timeline-verdicts = حکم‌ها
timeline-statement = گفته شد
timeline-capture = ثبت شد
timeline-verdict = حکم: { $verdict }
timeline-bar = { $when }: { $parts }
timeline-count-statements = { $count } گفته
timeline-count-captures = { $count } ثبت
timeline-count-verdicts = { $count } حکم
timeline-list = آنچه رخ داد، به ترتیب
timeline-total =
    { $count ->
        [0] در این بازه چیزی رخ نداده است.
       *[other] { $count } رویداد.
    }
timeline-first = این‌ها { $shown } رویداد نخست‌اند. برای دیدن بقیه، بازه‌ای را از نزدیک‌تر نگاه کنید.
timeline-undated = { $count } ادعا تاریخ ندارد
timeline-empty = هنوز هیچ‌چیز تاریخ ندارد
timeline-empty-next = بگویید ادعا کی گفته شده، مدرکی پیوست کنید یا حکمی بدهید؛ همین‌جا دیده می‌شود.

## ادعاها
claim = ادعا
claims = ادعاها
claims-count = { $count } ادعا
claims-empty = هنوز ادعایی نیست
claims-empty-next = سندی بیاورید و واژه‌هایی را که ادعا می‌سازند انتخاب کنید، یا ادعایی بنویسید.
claims-none-found = هیچ ادعایی با این نمی‌خواند.
claims-removed =
    { $count ->
        [one] ادعا حذف شد.
       *[other] { $count } ادعا حذف شد.
    }
filter = جستجو در این ادعاها
list-filter = پالایش با واژه‌ها
filter-clear = نمایش همهٔ ادعاها
stage = مرحله
any-stage = هر مرحله‌ای
stage-set = تعیین مرحله…
stage-inbox = ورودی
stage-checking = در حال بررسی
stage-review = بازبینی
stage-done = تمام‌شده
verdict = حکم
any-verdict = هر حکمی
verdict-confirmed = تأییدشده
verdict-denied = ردشده
verdict-unverified = نامشخص
verdict-none = هنوز بدون حکم
stance-count = { $stance }: { $count }
row-of = ادعای { $at } از { $total }
choose-claim = انتخاب این ادعا
chosen-tools = برای ادعاهای انتخاب‌شده
chosen-count = { $count } انتخاب‌شده
chosen-clear = لغو انتخاب
claim-new = ادعای تازه
claim-add = افزودن ادعا
claim-added = ادعا افزوده شد.
claim-from = از واژه‌های انتخاب‌شده در «{ $title }»
claim-from-drop = نه از آن منبع
claim-menu = گزینه‌های دیگر برای این ادعا
claim-remove = حذف ادعا
wording = عین عبارت
wording-hint = درست همان‌طور که گفته شده، به زبان خودش. هر ادعا، یک گفته.
kind = نوع
kind-statement = گزاره: آیا چنین است؟
kind-attribution = انتساب: آیا او گفته است؟
claimant = گوینده
role = در چه سمتی
date = کِی
date-example = اوایل ژانویهٔ ۲۰۲۶
place = کجا
translation = ترجمه
translation-empty = افزودن ترجمه
tags = برچسب‌ها
tags-example = با ویرگول جدا کنید
tag-add = افزودن برچسب
tag-remove = برداشتن برچسب { $tag }
language-example = en، fa، ar

## شناسنامهٔ ادعا
dossier = ادعا
dossier-column = ادعای پیش رو
no-claim = ادعایی پیش رو نیست
no-claim-next = ادعایی را از فهرست انتخاب کنید تا حکم و مدارکش را ببینید، یا n را بزنید و ادعای تازه‌ای بنویسید.
gaps = خوانندهٔ دوم می‌پرسد
gap-no-verdict = هنوز حکمی ندارد.
gap-no-evidence = مدرکی ندارد، نه به سود و نه به زیان.
gap-nothing-supports = تأیید شده، ولی چیزی تأییدش نمی‌کند.
gap-nothing-refutes = رد شده، ولی چیزی ردش نمی‌کند.
gap-one-source = حکم تنها بر یک مدرک استوار است.
gap-no-confidence = چقدر مطمئن‌اید؟ ذکر نشده است.
gap-unanswered-evidence = مدرکی مخالف حکم هست که درباره‌اش چیزی گفته نشده.
gap-no-right-of-reply = از چه کسی پاسخ خواسته شد، یا چرا از هیچ‌کس؟
gap-no-appearance = کجا گفته شده؟ هیچ منبعی نشان نمی‌دهد.
background = پیشینه
why-checked = چرا بررسی شد
why-checked-empty = گستره، اهمیت و آسیبی که می‌تواند بزند
method = روش
method-empty = گام‌ها، جست‌وجوها و ابزارها، به ترتیب
right-of-reply = حق پاسخ
right-of-reply-empty = از چه کسی، کِی و چگونه پاسخ خواسته شد و چه گفت؛ یا چرا از هیچ‌کس
field-note-private = یادداشت‌های کاری (هرگز در گزارش نمی‌آید)
note-empty = یادداشت برای خودتان
report-this = گزارش دربارهٔ این ادعا…

## حکم‌ها
verdict-give = حکم بدهید
verdict-not-yet = هنوز بررسی نشده است. وقتی آن‌قدر می‌دانید که بگویید چرا، حکم بدهید.
verdict-by = { $by }، { $at }
verdict-edit = تغییر حکم
verdict-clear = پس گرفتن حکم
verdict-cleared = حکم پس گرفته شد.
verdict-save = ذخیرهٔ حکم
verdict-saved = حکم ذخیره شد.
rationale = چرا، برای کسانی که می‌خوانند
unknowns = آنچه هنوز معلوم نیست
unknowns-needed = آنچه هنوز معلوم نیست (برای «نامشخص» لازم است)
confidence = میزان اطمینان
confidence-low = اطمینان کم
confidence-medium = اطمینان متوسط
confidence-high = اطمینان زیاد
save-keys = ‏Ctrl Enter ذخیره می‌کند

## یافته‌ها
findings-empty = هنوز هیچ مدرکی برای این ادعا نیامده است. مدرکی پیوست کنید، یا فایلی را روی پنجره رها کنید.
stance = دربارهٔ ادعا چه می‌گوید
stance-supports = تأیید می‌کند
stance-refutes = رد می‌کند
stance-context = زمینه
finding-note = برداشت شما
finding-note-empty = برداشت خود را بنویسید
finding-note-hint = در گزارش می‌آید، مگر محرمانه باشد.
finding-menu = گزینه‌های دیگر برای { $title }
finding-restance = تغییر به «{ $stance }»
finding-remove = جدا کردن از این ادعا
finding-removed = یافته برداشته شد. مدرک در پرونده می‌ماند.
finding-added = برای ادعا ثبت شد: { $stance }.
note-withhold = محرمانه نگه داشتن یادداشت
note-publish = یادداشت در گزارش بیاید
note-confidential = یادداشت محرمانه
withheld-because = محرمانه: { $reason }
located-changed = متن از آن زمان تغییر کرده است: این قطعه را دیگر نمی‌توان با اطمینان پیدا کرد.
located-misplaced = واژه‌ها در این قطعه نیستند. دوباره انتخابشان کنید.

## جاهای آمدن و پیوندها
appearances = آمده در
appearances-empty = هنوز هیچ‌جا. منبعی را باز کنید، واژه‌ها را انتخاب کنید و «این ادعا اینجا آمده» را بزنید.
appearance-added = جای آمدن ادعا افزوده شد.
appearance-remove = در { $title } نیامده است
appearance-removed = جای آمدن ادعا برداشته شد.
appears-here = این ادعا اینجا آمده
relations = ادعاهای مرتبط
relations-empty = هنوز هیچ.
relation-add = مرتبط کردن
relation-kind = این ادعا
relation-other = کدام ادعا
relation-remove = دیگر به { $wording } مربوط نیست
relation-removed = ادعاها دیگر به هم مربوط نیستند.
relation-asserts = نسبت می‌دهد که
relation-asserted-by = نسبت داده شده در
relation-repeats = تکرار می‌کند
relation-repeated-by = تکرار شده در
relation-contradicts = ناسازگار است با
relation-part-of = بخشی است از
relation-has-part = بخشی دارد

## منابع
sources-count = { $count } منبع
sources-empty = هنوز منبعی نیست
sources-empty-next = منبع سندی است که ادعاها در آن آمده‌اند: مقاله، پیاده‌شدهٔ گفت‌وگو، پست.
source-claims =
    { $count ->
        [0] بدون ادعا
       *[other] { $count } ادعا
    }
bring-in = آوردن یک سند
bring-in-about = سندی که ادعاها در آن آمده‌اند. متنش همان‌طور که هست نگه داشته می‌شود؛ آنچه درباره‌اش می‌دانید هر زمان اصلاح‌پذیر است.
bring-in-case = نام پرونده
bring-in-case-hint = تحقیقی که سند به آن تعلق دارد. اگر خالی بماند، عنوان سند را می‌گیرد.
bring-in-way = از
bring-in-file = یک فایل
bring-in-text = متن چسبانده‌شده
bring-in-words = متن
bring-in-title-hint = اگر خالی بماند، از خود سند گرفته می‌شود.
bring-in-do = آوردن
choose-file = انتخاب فایل…
no-file-yet = هنوز فایلی انتخاب نشده
field-title = عنوان
field-author = نویسنده
field-publisher = ناشر
field-url = نشانی
field-archived-url = نشانی نسخهٔ بایگانی‌شده
field-published = تاریخ انتشار
field-language = زبان
reader = منبع
reader-hint = واژه‌ها را انتخاب کنید و c را بزنید تا ادعا شوند. با صفحه‌کلید: j و k جمله‌ها را انتخاب می‌کنند، Shift انتخاب را بلندتر می‌کند.
prose-keys = ‏j و k جمله‌ها را انتخاب می‌کنند، Shift انتخاب را بلندتر می‌کند.
prose-more = نمایش ادامهٔ متن
make-claim = ساختن ادعا
passage-of = { $wording } ({ $verdict })
passage-finding = { $stance }: { $wording }
selection-bar = برای واژه‌های انتخاب‌شده

## مدارک
exhibits-count = { $count } مدرک
exhibits-empty = هنوز مدرکی نیست
exhibits-empty-next = فایل‌ها را روی پنجره رها کنید یا انتخابشان کنید. هر کدام بایت‌به‌بایت و برای همیشه نگه داشته می‌شود.
exhibit-findings =
    { $count ->
        [0] هنوز به کار نرفته
       *[other] { $count } یافته
    }
evidence-file = فایل
evidence-link = پیوند
evidence-quotation = نقل‌قول
evidence-note = یادداشت
attach = پیوست
attach-files = پیوست فایل‌ها
attach-other = پیوند، نقل‌قول، یادداشت
attach-known = مدرکی که در پرونده هست
attach-link = پیوست پیوند
attach-quotation = پیوست نقل‌قول
attach-note = پیوست یادداشت
attach-drop = یا روی پنجره رهایشان کنید
attach-no-claim = ادعایی پیش رو نیست: فایل‌ها به پرونده افزوده می‌شوند و بعدتر می‌توان آن‌ها را برای ادعاها آورد.
attached =
    { $count ->
        [one] پیوست شد و SHA-256 آن ثبت شد.
       *[other] { $count } فایل پیوست شد و SHA-256 آن‌ها ثبت شد.
    }
refused =
    { $count ->
        [one] یک فایل پذیرفته نشد:
       *[other] { $count } فایل پذیرفته نشد:
    }
choose-files = انتخاب فایل‌ها…
held-against = به کار رفته برای
hold-whole = آوردن کل مدرک برای این ادعا
link-text = آنچه آنجا نوشته شده
quotation-text = عین سخن
note-text = آنچه دیده یا شنیده شد
origin = چقدر دست‌اول است
origin-unstated = ذکر نشده
origin-primary = دست‌اول
origin-secondary = دست‌دوم
origin-note = چرا مدرک دست‌دوم به کار رفته، و سازنده‌اش چه منافعی دارد
withhold = محرمانه: هرگز از کتابخانه بیرون نمی‌رود
withhold-reason = چرا محرمانه است
withhold-reason-hint = در گزارش، همین دلیل به جای آن می‌آید.
text-change-hint = پس از آن، قطعه‌های متن پیشین دیگر پیدا نمی‌شوند.
viewer = مدرک
viewer-no-claim = ادعایی را باز کنید تا این مدرک، یا واژه‌هایی از آن، را برایش بیاورید.
viewer-no-text = ‏Docket هنوز نمی‌تواند این نوع فایل را نشان دهد. فایل، بایت‌به‌بایت، در جای امن است.
viewer-as = نمایش به شکل
viewer-as-page = صفحه
viewer-as-text = متن
page-empty = صفحه خالی است.
captured = زمان ثبت
collector = ثبت‌کننده
tool = ابزار ثبت
file-name = نام فایل
file-type = نوع فایل
file-size = حجم
sha256 = SHA-256
sha256-of = ‏SHA-256 { $hash }
drop-claim = رها کنید تا به ادعای پیش رو پیوست شود
drop-case = رها کنید تا به پرونده پیوست شود
drop-source = رها کنید تا سند آورده شود

## افراد
people-count = { $count } نفر
people-empty = هنوز کسی نیست
people-empty-next = هر کس که ادعایی به او نسبت داده شود اینجا می‌آید.
person-name = نام
person-about = سمت، سازمان، منافع شناخته‌شده
person-withhold = محرمانه: نام هرگز از کتابخانه بیرون نمی‌رود

## گزارش‌ها
report = گزارش
report-of = دربارهٔ
report-case = پروندهٔ «{ $title }»
organisation = سازمان
organisation-hint = در گزارش‌ها به نام ناشر می‌آید.
report-language = زبان گزارش
report-formats = قالب
format-html = HTML
format-html-about = یک صفحه که در هر مرورگری باز می‌شود
format-pdf = PDF
format-pdf-about = برای چاپ و فرستادن، برچسب‌دار برای صفحه‌خوان‌ها
format-csv = CSV
format-csv-about = هر ادعا یک سطر، برای صفحه‌گسترده
format-claimreview = ClaimReview
format-claimreview-about = ‏JSON-LD، برای تبادل با راستی‌آزماهای دیگر
report-folder = در پوشهٔ
choose-folder = انتخاب پوشه…
report-claim = ادعای پیش رو
report-options = گزینه‌ها
report-chosen =
    { $count ->
        [one] ادعای انتخاب‌شده
       *[other] { $count } ادعای انتخاب‌شده
    }
report-preview-first = پیش‌نمایش، { $shown } ادعای نخست از { $total } ادعا را نشان می‌دهد. گزارش همه را دارد.
report-withheld = آنچه محرمانه می‌ماند
report-withheld-none = هیچ‌چیز در این گزارش محرمانه علامت نخورده است.
report-withheld-more = و { $count } مورد دیگر
withheld-exhibit = مدرک: { $title }
withheld-person = شخص: { $title }
withheld-note = یادداشت دربارهٔ: { $title }
withheld-reason = به جای آن می‌آید: { $reason }
report-leaks = این گزارش هنوز نوشتنی نیست: نامی محرمانه در سخن کسی آمده است. آن واژه‌ها را تغییر دهید، یا اگر خطری ندارد محرمانگی را بردارید.
report-leak = «{ $name }» در: { $text }
report-cancel = توقف نوشتن
report-stopped =
    { $count ->
        [0] متوقف شد. هیچ فایلی نوشته نشد.
       *[other] متوقف شد. پیش از آن { $count } فایل نوشته، بازخوانده و وارسی شد.
    }
report-open = باز کردن { $name }
sha256-copy = رونوشت SHA-256 از { $name }
sha256-copied = ‏SHA-256 رونوشت شد.
report-write = نوشتن گزارش
report-writing = در حال نوشتن و وارسی…
report-preview = پیش‌نمایش گزارش
report-checked =
    { $count ->
        [one] نوشته، بازخوانده و وارسی شد
       *[other] { $count } فایل نوشته، بازخوانده و وارسی شد
    }
report-reveal = نمایش { $name } در پوشه‌اش

## نوار وضعیت
saved =
    { $count ->
        [0] هنوز چیزی ذخیره نشده
       *[other] { $count } تغییر ذخیره شد
    }
verify = وارسی کتابخانه
verifying = در حال وارسی…
intact = دفتر ثبت سالم است: { $entries } تغییر و { $files } فایل ({ $size }) دوباره خوانده شد
damaged =
    { $count ->
        [one] یک چیز آسیب دیده است
       *[other] { $count } چیز آسیب دیده است
    }
damage-what = چه چیزی آسیب دیده
repair = تعمیر کتابخانه
repairing = در حال تعمیر…
repaired = کتابخانه دوباره سالم است.
repaired-partly =
    { $count ->
        [one] یک چیز هنوز درست نیست.
       *[other] { $count } چیز هنوز درست نیست.
    }
repaired-database = پایگاه داده از نو ساخته شد، با { $entries } تغییر.
repaired-lost = تغییرهای { $from } تا { $to } از دست رفته‌اند.
repaired-files = { $count } فایل مدرک بازگردانده شد.
backup-ago = پشتیبان: { $ago }
backup-none = هنوز پشتیبانی نیست
backup-now = پشتیبان‌گیری، همین حالا
backup-elsewhere = پشتیبان روی دیسکی دیگر…
backup-busy = در حال پشتیبان‌گیری…
backup-folder = پوشه‌ای برای پشتیبان‌ها، روی دیسکی دیگر
backup-made = پشتیبان گرفته و دوباره خوانده شد
backup-made-in = پشتیبان در { $folder } گرفته و دوباره خوانده شد
backup-trouble = پشتیبان‌گیری به شما نیاز دارد
place-synced = کتابخانه در پوشه‌ای همگام‌شونده است
place-synced-about = این کتابخانه در پوشه‌ای است که { $name } آن را به رایانه‌های دیگر رونوشت می‌کند؛ فایل‌به‌فایل، و حتی هنگامی که Docket می‌نویسد. این کار می‌تواند کتابخانه را از هم بپاشد. Docket را ببندید، پوشهٔ کتابخانه را به جایی ببرید که همگام نمی‌شود، و به { $name } پشتیبان‌ها را بسپارید.
place-network = کتابخانه روی شبکه است
place-network-about = این کتابخانه روی دیسکی است که از راه شبکه ({ $name }) در دسترس است. قفل‌ها آنجا آن‌گونه که باید کار نمی‌کنند و قطع ارتباط می‌تواند به آن آسیب بزند. Docket را ببندید، پوشهٔ کتابخانه را به دیسکی در همین رایانه ببرید، و پشتیبان‌ها را روی شبکه بگذارید.

## تنظیمات
settings-name = نام شما
settings-name-hint = تغییرهای شما در دفتر ثبت، و حکم‌هایتان، با این نام امضا می‌شود.
theme = پوسته
theme-system = مانند سیستم
theme-light = روشن
theme-dark = تیره
theme-contrast = کنتراست زیاد
language = زبان
library-place = جای کتابخانه

## میان‌برهای صفحه‌کلید
keys-everywhere = همه‌جا
keys-claims = در فهرست ادعاها
keys-reading = در منبع یا مدرک
keys-forms = در فرم‌ها
key-search = جست‌وجو
key-undo = واگرد
key-redo = انجام دوباره
key-new = ادعای تازه
key-attach = پیوست فایل‌ها
key-list = بازگشت به ادعاها
key-shortcuts = همین فهرست
key-move = جابه‌جایی
key-open = باز کردن شناسنامهٔ ادعا
key-verdict = تأییدشده، ردشده، نامشخص: برای ادعای پیش رو
key-stage = رفتن به مرحلهٔ بعد
key-choose = انتخاب
key-remove = حذف
key-sentence = انتخاب یک جمله
key-longer = بلندتر کردن انتخاب
key-make-claim = ساختن ادعا از انتخاب
key-back = بازگشت به فهرست
key-finding = انتخاب تأیید می‌کند، رد می‌کند، زمینه است
key-save = ذخیره
key-leave = رها کردن بدون ذخیره

## دفتر ثبت
journal-about = همهٔ تغییرها، تازه‌ترین در بالا. هیچ‌چیز از آن هرگز پاک نمی‌شود.
journal-empty = هنوز چیزی تغییر نکرده است.
journal-by = { $by }، { $at }
journal-undone = بعدتر واگرد شده
journal-more = نمایش تغییرهای پیشین
did-undo = واگرد شد: { $thing }
did-redo = دوباره انجام شد: { $thing }
did-add-case = پرونده افزوده شد
did-edit-case = نام پرونده تغییر کرد
did-remove-case = پرونده حذف شد
did-add-person = شخص افزوده شد
did-edit-person = شخص ویرایش شد
did-remove-person = شخصی حذف شد
did-add-source = منبع آورده شد
did-edit-source = منبع ویرایش شد
did-remove-source = منبعی حذف شد
did-add-claim = ادعا افزوده شد
did-edit-claim = ادعا ویرایش شد
did-remove-claim = ادعایی حذف شد
did-set-stage = مرحله تعیین شد
did-tag-claims = برچسب زده شد
did-untag-claims = برچسب برداشته شد
did-add-appearance = جای آمدن ادعایی افزوده شد
did-remove-appearance = جای آمدن ادعایی برداشته شد
did-add-relation = دو ادعا به هم مرتبط شدند
did-remove-relation = پیوندی برداشته شد
did-set-verdict = حکم داده شد
did-clear-verdict = حکمی پس گرفته شد
did-attach-evidence = مدرک پیوست شد
did-edit-evidence = مدرک ویرایش شد
did-remove-evidence = مدرکی حذف شد
did-add-finding = مدرکی برای ادعایی آورده شد
did-edit-finding = یافته‌ای ویرایش شد
did-remove-finding = یافته‌ای حذف شد
did-salvage = کتابخانه تعمیر شد
did-open-sample = پروندهٔ نمونه باز شد
undo-add-case = افزودن پرونده
undo-edit-case = تغییر نام پرونده
undo-remove-case = حذف پرونده
undo-add-person = افزودن شخص
undo-edit-person = ویرایش شخص
undo-remove-person = حذف شخص
undo-add-source = آوردن منبع
undo-edit-source = ویرایش منبع
undo-remove-source = حذف منبع
undo-add-claim = افزودن ادعا
undo-edit-claim = ویرایش ادعا
undo-remove-claim = حذف ادعا
undo-set-stage = تعیین مرحله
undo-tag-claims = برچسب زدن
undo-untag-claims = برداشتن برچسب
undo-add-appearance = افزودن جای آمدن ادعا
undo-remove-appearance = برداشتن جای آمدن ادعا
undo-add-relation = مرتبط کردن دو ادعا
undo-remove-relation = برداشتن پیوند
undo-set-verdict = دادن حکم
undo-clear-verdict = پس گرفتن حکم
undo-attach-evidence = پیوست مدرک
undo-edit-evidence = ویرایش مدرک
undo-remove-evidence = حذف مدرک
undo-add-finding = آوردن مدرک برای ادعا
undo-edit-finding = ویرایش یافته
undo-remove-finding = حذف یافته
undo-salvage = تعمیر کتابخانه
undo-open-sample = باز کردن پروندهٔ نمونه

## وقتی کتابخانه یا خود صفحه از کار می‌افتد
closed-title = کتابخانه باز نمی‌شود
broken-title = این صفحه از کار افتاده است
broken-about = چیزی از دست نرفته است: هر چه ذخیره شده در کتابخانه است، و آنچه می‌نوشتید نگه داشته شده.
broken-again = دوباره تلاش کنید
broken-reload = بارگذاری دوبارهٔ صفحه
