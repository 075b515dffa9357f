# COPY . ./ makes a layer: an archive with the files that are new.
mkdir copy remove
echo 'PGPASSWORD=only-for-practice' > copy/.env
echo 'print("Spoke")' > copy/app.py
tar -cf 1.tar -C copy .env app.py

# RUN rm .env makes another one, with a mark that says: .env is gone.
touch remove/.wh..env
tar -cf 2.tar -C remove .wh..env

# What a container of this image shows: all layers, marks obeyed.
mkdir container && tar -xf 1.tar -C container && rm container/.env
ls -A container

# What anybody reads who has the image: each layer for itself.
tar -xOf 1.tar .env
